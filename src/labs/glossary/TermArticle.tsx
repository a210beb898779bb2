// One term: its name, which is its link, its sentence, its formula, and where it can be seen.
import { useEffect, useRef } from 'react';
import type { glossaryMessages } from '../../i18n/glossary/messages.ts';
import type { GlossaryTerm } from '../../lesson/glossary/ids.ts';
import { terms } from '../../lesson/glossary/terms.ts';
import { constant } from '../../notation/live.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { MathFormula } from '../../views/formula/MathFormula.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { SeeIt } from './SeeIt.tsx';

interface TermArticleProps {
  readonly id: GlossaryTerm;
  /** The one that the address names: it comes into view and gets the focus. */
  readonly isNamed: boolean;
  readonly words: ReturnType<typeof glossaryMessages>;
}

const formulas = new Map(Object.entries(terms).flatMap(([id, { formula }]) => (formula ? [[id, constant(formula)] as const] : [])));

export function TermArticle({ id, isNamed, words }: TermArticleProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isNamed) return;
    root.current?.scrollIntoView({ block: 'center' });
    root.current?.focus({ preventScroll: true });
  }, [isNamed]);
  const { name, body } = words.terms[id];
  const formula = formulas.get(id);
  const { where } = terms[id];
  return (
    <article ref={root} className="glossary-term" tabIndex={-1} aria-labelledby={`term-${id}`} data-named={isNamed || undefined}>
      <h3 id={`term-${id}`}><PlaceLink place={{ topic: 'glossary', card: id }} aria-current={isNamed || undefined}>{name}</PlaceLink></h3>
      <p><RichText text={body} /></p>
      {formula && <MathFormula formula={formula} display label={words.formula(name)} />}
      {where && <SeeIt where={where} words={words} />}
    </article>
  );
}
