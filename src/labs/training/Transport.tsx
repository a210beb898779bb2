// Plays, steps and scrubs the run, and says where it stands.
import { useMemo } from 'react';
import { mapLive } from '../../notation/live.ts';
import { speeds } from '../../state/training/player.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { Button } from '../../views/fields/Button.tsx';
import { Select } from '../../views/fields/Select.tsx';
import { StepSlider, type RunPlace } from '../../views/training/StepSlider.tsx';
import { useTraining, useTrainingState } from './lab.ts';
import { usePlannedSteps } from './usePlannedSteps.ts';
import { showSphere } from './showSphere.ts';
import './transport.css';

const speedNames = speeds.map(String);

export function Transport() {
  const { training, words } = useTraining();
  const isPlaying = useTrainingState((state) => state.isPlaying);
  const speed = useTrainingState((state) => state.speed);
  const step = useTrainingState((state) => state.step);
  const { transport } = words;
  const planned = usePlannedSteps();
  const place = useMemo(() => mapLive(training.live, ({ step: at, length }): RunPlace => ({ step: at, length, planned })), [training, planned]);
  const toggle = () => {
    if (isPlaying) return training.halt();
    showSphere();
    training.play();
  };

  return (
    <div className="transport" role="group" aria-label={transport.label}>
      <span className="transport-buttons">
        <Button aria-label={transport.toStart} title={transport.toStart} isIdle={step === 0 && !isPlaying} onClick={() => training.goTo(0)}><Sign path="M4 3v10M13 3v10L6 8Z" /></Button>
        <Button aria-label={transport.back} title={transport.back} isIdle={step === 0 && !isPlaying} onClick={() => training.stepBy(-1)}><Sign path="M11 3v10L4 8Z" /></Button>
        <button type="button" className="primary transport-play" onClick={toggle}>
          <Sign path={isPlaying ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4 3v10l9-5Z'} /> <span className="transport-name">{isPlaying ? transport.pause : transport.play}</span>
        </button>
        <Button aria-label={transport.forward} title={transport.forward} onClick={() => training.stepBy(1)}><Sign path="M5 3v10l7-5Z" /></Button>
      </span>
      <StepSlider place={place} label={transport.slider} textOf={(at) => transport.stepOf(at.step, at.length)} onScrub={training.scrub} onGoTo={training.slideTo} />
      <StepText />
      <Select
        label={transport.speed} value={String(speed)}
        options={speeds.map((each, k) => [speedNames[k] ?? '', each === 'fastest' ? transport.fastest : transport.perSecond(each)] as const)}
        onChange={(name) => training.setSpeed(speeds.find((each) => String(each) === name) ?? speed)}
      />
    </div>
  );
}

/** Of 16 × 16 units; lines are stroked and shapes filled alike. */
function Sign({ path }: { readonly path: string }) {
  return <svg className="transport-sign" viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>;
}

/** The step as it changes; the slider says it. */
function StepText() {
  const { training, words } = useTraining();
  return (
    <span className="transport-step" aria-hidden="true">
      <LiveText className="transport-number" live={training.live} of={({ step }) => words.transport.step(step)} />
    </span>
  );
}
