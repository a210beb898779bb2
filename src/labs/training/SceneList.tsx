// The scenes by name, with those marked whose question was answered.
import { useId } from 'react';
import { writePlace } from '../../lesson/topics.ts';
import { trainingScenes } from '../../lesson/training/ids.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { useCourseState, usePage } from '../../panels/page.ts';
import { useTraining } from './lab.ts';

export function SceneList() {
  const { messages } = usePage();
  const { words: { scenes } } = useTraining();
  const answers = useCourseState((state) => state.answers);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{scenes.heading}</h3>
      <ol className="training-scenes">
        {trainingScenes.map((scene) => (
          <li key={scene}>
            <PlaceLink place={{ topic: 'training', card: scene }}>{scenes.items[scene].title}</PlaceLink>
            {Object.hasOwn(answers, writePlace({ topic: 'training', card: scene })) && <span className="training-scene-done"> ✓ {messages.lesson.done}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
