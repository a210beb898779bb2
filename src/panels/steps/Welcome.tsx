// The first screen's card: what this page is, one question, and where to begin.
import { RichText } from '../../views/prose/RichText.tsx';
import { usePage } from '../page.ts';

export function Welcome() {
  const { lab, messages } = usePage();
  const { welcome } = messages;
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h3 id="welcome-title">{welcome.title}</h3>
      {welcome.sentences.map((sentence) => <p key={sentence}><RichText text={sentence} /></p>)}
      <p className="welcome-question">{welcome.question}</p>
      <p className="welcome-actions">
        <button type="button" className="primary" onClick={() => lab.setView({ stage: 'embed', welcome: false })}>{welcome.start}</button>
        <button type="button" className="quiet" onClick={() => lab.setView({ welcome: false })}>{welcome.dismiss}</button>
      </p>
    </section>
  );
}
