// The first screen's card: what this page is, one question, and where to begin.
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { tabId } from '../../views/steps/StepTabs.tsx';
import { narrow, usePage } from '../page.ts';

export function Welcome() {
  const { lab, course, messages } = usePage();
  const { welcome } = messages;
  const isNarrow = useMediaQuery(narrow);
  // The card goes away with its buttons: the focus goes on to the step's tab.
  const leave = (go: () => void) => {
    go();
    document.getElementById(tabId(lab.store.getState().stage))?.focus();
  };
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h3 id="welcome-title">{welcome.title}</h3>
      <p><RichText text={welcome.sentences[0] ?? ''} /></p>
      <p><RichText text={(isNarrow ? welcome.tap : welcome.sentences[1]) ?? ''} /></p>
      <p className="welcome-question">{welcome.question}</p>
      <p className="welcome-actions">
        <button type="button" className="primary" onClick={() => course.open({ topic: 'guided', card: null })}>{welcome.lesson}</button>
        <button type="button" onClick={() => leave(() => lab.goTo('embed'))}>{welcome.start}</button>
        <button type="button" className="quiet" onClick={() => leave(() => lab.setView({ welcome: false }))}>{welcome.dismiss}</button>
      </p>
    </section>
  );
}
