// The glossary: all terms in the language's order, a field to find one, and the one that the address names.
import { useCallback, useMemo, useState } from 'react';
import { glossaryMessages } from '../../i18n/glossary/messages.ts';
import { isFound, sortedTerms } from '../../lesson/glossary/find.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { TermArticle } from './TermArticle.tsx';
import { useWayBack } from './useWayBack.ts';
import './glossary.css';

export function Glossary({ card }: { readonly card: string | null }) {
  const { course, messages, locale } = usePage();
  const cameFrom = useCourseState((state) => state.cameFrom);
  const [typed, setTyped] = useState('');
  const words = glossaryMessages(locale);
  const terms = useMemo(() => sortedTerms(words.terms, locale), [words, locale]);
  // What the address names is there, whatever is looked for.
  const shown = terms.filter((id) => id === card || isFound(words.terms[id], typed));
  const origin = cameFrom?.topic ?? 'contents';
  const hasWayBack = origin !== 'contents';
  const empty = useCallback(() => setTyped(''), []);
  useWayBack({ panel: '.lesson', isTyped: typed !== '', empty, back: hasWayBack ? course.back : null });
  return (
    <>
      {hasWayBack && (
        <p><button type="button" className="quiet glossary-back" onClick={course.back}>‹ {words.backTo(messages.lesson.topics[origin].name)}</button></p>
      )}
      <div className="glossary-find text-field" role="search">
        <label htmlFor="glossary-filter">{words.filter}</label>
        <input id="glossary-filter" type="search" autoComplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <p className="lesson-note" role="status">{shown.length > 0 ? words.found(shown.length, terms.length) : words.none(typed.trim())}</p>
      </div>
      <div className="glossary-terms">
        {shown.map((id) => <TermArticle key={id} id={id} isNamed={id === card} words={words} />)}
      </div>
    </>
  );
}
