// A scene in words: its name, what is there, and the way to the next.
import type { ReactNode } from 'react';
import type { SceneWords } from '../../i18n/training/sceneWords.ts';
import type { TrainingSceneId } from '../../lesson/training/ids.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { useTraining } from './lab.ts';

interface SceneCardProps {
  readonly id: TrainingSceneId;
  readonly onAgain: () => void;
  /** The question, where it does not stand elsewhere. */
  readonly children: ReactNode;
}

export function SceneCard({ id, onAgain, children }: SceneCardProps) {
  const { words: { scenes } } = useTraining();
  const { title, sentences }: SceneWords = scenes.items[id];
  return (
    <section className="training-scene" aria-label={title}>
      <p className="training-scene-ways">
        <PlaceLink place={{ topic: 'training', card: null }}>{scenes.all}</PlaceLink>
        <button type="button" className="quiet" onClick={onAgain}>{scenes.again}</button>
      </p>
      <CardTitle>{title}</CardTitle>
      {sentences.map((sentence) => <p key={sentence}><RichText text={sentence} /></p>)}
      {children}
      <CardNav topic="training" card={id} />
    </section>
  );
}
