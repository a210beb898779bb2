// Beside the figure, in place of the step's explanation: the list of topics, or the topic that is open.
import { useEffect, useLayoutEffect, useRef, type ComponentType } from 'react';
import { contents, type Place } from '../../lesson/topics.ts';
import type { PagePart } from '../createPart.ts';
import { useCourseState, usePage } from '../page.ts';
import './lesson.css';

type TopicPart = PagePart<ComponentType<{ readonly card: string | null }>>;

export type TopicParts = Readonly<Record<Place['topic'], TopicPart>>;

export function LessonPanel({ parts }: { readonly parts: TopicParts }) {
  const { lab, course, messages } = usePage();
  const { lesson: words } = messages;
  const place = useCourseState((state) => state.place) ?? contents;
  const { topic, card } = place;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  // A page that opens here leaves the focus where the browser put it; a link that went away with the step hands it on.
  // A topic that has led it to a place of its own keeps it there.
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body && course.store.getInitialState().place !== place;
    const isLed = body.current?.contains(document.activeElement) ?? false;
    if (shown.current === null ? isFocusLost : shown.current !== topic && !isLed) heading.current?.focus();
    shown.current = topic;
  }, [course, place, topic]);
  // The figure is plain again for whatever comes next. Right by its order alone: React runs this clean-up before the layout effects of the card
  // that comes next, whose `useScene` then sets up the figure anew.
  useLayoutEffect(() => lab.endScene, [lab, place]);
  // So are the numbers, once the topic is left; a visit to the glossary leaves the card that it came from as it is.
  useLayoutEffect(
    () => () => {
      const { place: next } = course.store.getState();
      if (next?.topic !== 'glossary' && !course.keepsNumbers()) lab.giveBack();
    },
    [lab, course, topic],
  );
  const isList = topic === 'contents';
  return (
    <section className="lesson" aria-label={words.open} data-topic={topic}>
      <header className="lesson-head">
        {!isList && <button type="button" className="quiet" onClick={() => course.open(contents)}>‹ {words.contents}</button>}
        <button type="button" className="quiet lesson-close" onClick={course.close}>{words.close}</button>
        <h2 ref={heading} tabIndex={-1}>{isList ? words.title : words.topics[topic].name}</h2>
      </header>
      <div ref={body} className="lesson-body">
        <OpenTopic key={topic} part={parts[topic]} card={card} />
      </div>
    </section>
  );
}

function OpenTopic({ part, card }: { readonly part: TopicPart; readonly card: string | null }) {
  const { lesson: words } = usePage().messages;
  const Component = part.usePart();
  if (Component === 'failed') return <p role="alert">{words.notLoaded}</p>;
  if (Component === 'loading') return <p role="status" className="lesson-loading">{words.loading}</p>;
  return <Component card={card} />;
}
