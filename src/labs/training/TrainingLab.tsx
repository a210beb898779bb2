// Training: gradient descent on the batch's own vectors, as figure, matrix and curves on the left, with words and options on the right.
import { useEffect, useLayoutEffect } from 'react';
import { trainingScenes } from '../../lesson/training/ids.ts';
import { figureId } from '../../panels/figure/focusFigure.ts';
import { TrainingContext, useNewTraining } from './lab.ts';
import { BatchNotices } from './BatchNotices.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { Readings } from './Readings.tsx';
import { RunStatus } from './RunStatus.tsx';
import { SceneCard } from './SceneCard.tsx';
import { SceneList } from './SceneList.tsx';
import { SpherePanel } from './SpherePanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { StepMatrix } from './StepMatrix.tsx';
import { Transport } from './Transport.tsx';
import { useTrainingScene } from './useTrainingScene.ts';
import './training.css';

export function TrainingLab({ card }: { readonly card: string | null }) {
  const value = useNewTraining();
  const { training, words, setLook } = value;
  const scene = trainingScenes.find((each) => each === card) ?? null;
  useLayoutEffect(() => {
    training.open();
    return training.close;
  }, [training]);
  const setUp = useTrainingScene(scene, training, setLook);
  useEffect(() => {
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') training.halt('hidden');
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [training]);
  return (
    <TrainingContext value={value}>
      <div className="training">
        <section className="training-figure" id={figureId} tabIndex={-1} aria-label={words.run}>
          <div className="training-stage">
            <SpherePanel />
            <div className="training-matrix">
              <StepMatrix />
              <Readings />
            </div>
          </div>
          <Transport />
          <RunStatus />
          <BatchNotices />
        </section>
        <section className="training-words lesson-body">
          {scene ? <SceneCard key={scene} id={scene} onAgain={setUp} /> : (
            <>
              <p>{words.sentence}</p>
              <SceneList />
            </>
          )}
          <StartPanel />
          <OptionsForm />
        </section>
      </div>
    </TrainingContext>
  );
}
