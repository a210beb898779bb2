// Training: gradient descent on the batch's own vectors, as figure, matrix and curves on the left, with words and options on the right.
import { useEffect, useLayoutEffect } from 'react';
import { figureId } from '../../panels/figure/focusFigure.ts';
import { TrainingContext, useNewTraining } from './lab.ts';
import { OptionsForm } from './OptionsForm.tsx';
import { Readings } from './Readings.tsx';
import { RunStatus } from './RunStatus.tsx';
import { SpherePanel } from './SpherePanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { StepMatrix } from './StepMatrix.tsx';
import { Transport } from './Transport.tsx';
import './training.css';

export function TrainingLab() {
  const value = useNewTraining();
  const { training, words } = value;
  useLayoutEffect(() => {
    training.open();
    return training.close;
  }, [training]);
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
        </section>
        <section className="training-words lesson-body">
          <p>{words.sentence}</p>
          <StartPanel />
          <OptionsForm />
        </section>
      </div>
    </TrainingContext>
  );
}
