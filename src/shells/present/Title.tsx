// What the slide shows: the scene, the card's topic or the step by its name, and where it stands.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { stepKey, steps } from '../../lesson/steps.ts';
import { useCourseState, useLabState, usePage } from '../../panels/page.ts';
import type { Presentation } from '../../state/present/presentation.ts';

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
  return (
    <div className="present-bar">
      <h1 aria-live="polite">
        {named ?? words.step(number, messages.steps[stepKey(stage, { normalize, direction })].title)}
        {named !== null && length > 1 && at >= 0 && <>{' '}<span className="present-position">{words.position(at + 1, length)}</span></>}
      </h1>
    </div>
  );
}
