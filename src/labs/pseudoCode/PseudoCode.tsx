// The paper's pseudo-code in our own writing: one line lit, the figure where it computes, and what it gives now.
import { useEffect } from 'react';
import { pseudoCodeMessages } from '../../i18n/pseudoCode/messages.ts';
import { codeLineIds } from '../../lesson/codeLineIds.ts';
import { axisLines, codeLines } from '../../lesson/pseudoCode.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { useScene } from '../../panels/lesson/useScene.ts';
import { usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { LineValue } from './LineValue.tsx';
import { lineTabId, Listing } from './Listing.tsx';
import './pseudoCode.css';

const panelId = 'code-value';

export function PseudoCode({ card }: { readonly card: string | null }) {
  const { course, locale } = usePage();
  const words = pseudoCodeMessages(locale);
  const line = codeLineIds.find((id) => id === card) ?? 'image-features';
  useScene(codeLines[line].scene);
  useEffect(() => course.complete({ topic: 'pseudo-code', card: line }), [course, line]);
  return (
    <>
      <p>{words.intro}</p>
      <Listing line={line} label={words.listing} panelId={panelId} onOpen={(id) => course.open({ topic: 'pseudo-code', card: id })} />
      <section className="code-value" id={panelId} role="tabpanel" aria-labelledby={lineTabId(line)}>
        <p role="status"><RichText text={words.lines[line].body} /></p>
        <LineValue line={line} />
      </section>
      {axisLines.includes(line) && (
        <aside className="code-note">
          <h3>{words.axes.title}</h3>
          <p>{words.axes.body}</p>
          <p>{words.axes.source}</p>
        </aside>
      )}
      <CardNav topic="pseudo-code" card={line} />
    </>
  );
}
