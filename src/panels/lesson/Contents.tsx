// The list of topics, with what was done in each; nothing is locked.
import { useRef, useState } from 'react';
import { cardsOf, topics, writePlace, type Topic } from '../../lesson/topics.ts';
import { isDone, type Progress } from '../../state/course.ts';
import { useCourseState, usePage } from '../page.ts';

/** How many cards of a topic were done or answered. */
function doneIn(topic: Topic, progress: Progress): number {
  const places = cardsOf[topic].map((card) => ({ topic, card }));
  return places.filter((place) => isDone(progress, place) || Object.hasOwn(progress.answers, writePlace(place))).length;
}

export function Contents() {
  const { course, messages } = usePage();
  const { lesson: words } = messages;
  const state = useCourseState((all) => all);
  const [isForgotten, setForgotten] = useState(false);
  const hasProgress = state.done.length > 0 || Object.keys({ ...state.answers, ...state.bests }).length > 0;
  const forgotten = useRef<HTMLParagraphElement>(null);
  const forget = () => {
    course.forget();
    setForgotten(true);
    forgotten.current?.focus();
  };
  return (
    <>
      {state.unknown !== null && <p role="alert">{words.unknown(state.unknown)}</p>}
      <p>{words.intro}</p>
      <ul className="topics">
        {topics.map((topic) => {
          const total = cardsOf[topic].length;
          const done = doneIn(topic, state);
          return (
            <li key={topic}>
              <button type="button" className="topic" onClick={() => course.open({ topic, card: null })}>
                <span className="topic-name">{words.topics[topic].name}</span>
                {done > 0 && <span className="topic-progress">{words.progress(done, total)}</span>}
                <span className="topic-about">{words.topics[topic].about}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {state.isVisitOnly && <p className="lesson-note">{words.visitOnly}</p>}
      {hasProgress && <p className="lesson-note"><button type="button" className="quiet" onClick={forget}>{words.forget}</button></p>}
      {/* The button goes away with what it forgets; the focus goes on to what is said of it. */}
      <p ref={forgotten} className="lesson-note" role="status" tabIndex={-1}>{isForgotten && !hasProgress && words.forgotten}</p>
    </>
  );
}
