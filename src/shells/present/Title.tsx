// What the slide shows: the scene or the card's topic by its name, with the step that the figure is at below it; else the step.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { stepKey, steps } from '../../lesson/steps.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { useCourseState, useLabState, usePage } from '../../panels/page.ts';
import type { Presentation } from '../../state/present/presentation.ts';

/** A scene's title of more characters has smaller letters, or its two lines would take the room of a row of the figure. */
const long = 44;

export function Title({ presentation }: { readonly presentation: Presentation }) {
  const { messages, locale } = usePage();
  const words = presentMessages(locale);
  const place = useCourseState((state) => state.place);
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const normalize = useLabState((state) => state.document.normalize);
  const { scenes, scene } = useStore(presentation.store);
  const { at, length } = presentation.way();
  const named = scenes[scene]?.title ?? (place && (place.topic === 'contents' ? messages.lesson.title : messages.lesson.topics[place.topic].name));
  const number = steps.find((step) => step.stage === stage)?.number ?? 0;
  const step = words.step(number, messages.steps[stepKey(stage, { normalize, direction })].title);
  return (
    <div className="present-bar" aria-live="polite">
      <h1 data-long={(named !== null && named.length > long) || undefined}>
        {/* A title may run the other way than its position. */}
        {named === null ? step : <bdi>{named}</bdi>}
        {named !== null && length > 1 && at >= 0 && <>{' '}<span className="present-position">{words.position(at + 1, length)}</span></>}
      </h1>
      {named !== null && !hasOwnFigure(place) && <p className="present-step">{step}</p>}
    </div>
  );
}
