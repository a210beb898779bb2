// Where the run starts: how many pairs and dimensions, at which temperature, drawn from which seed, and keeping the step that is shown as the batch.
import { addPair, removePair, setDimensions, setNormalize } from '../../document/edits.ts';
import { dimensionsOf } from '../../document/inputs.ts';
import { limits } from '../../document/limits.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { trainingSceneOf } from '../../lesson/training/scenes.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Button } from '../../views/fields/Button.tsx';
import { Switch } from '../../views/fields/Switch.tsx';
import { Stepper } from '../../views/fields/Stepper.tsx';
import { startsAs } from './isAsSetUp.ts';
import { useTraining, useTrainingState } from './lab.ts';
import { StartTemperature } from './StartTemperature.tsx';
import './settings.css';

export function StartPanel() {
  const { messages } = usePage();
  const { training, words } = useTraining();
  const document = useLabState((state) => state.document);
  const seed = useTrainingState((state) => state.seed);
  const step = useTrainingState((state) => state.step);
  const scene = useTrainingState((state) => state.scene);
  const isPlaying = useTrainingState((state) => state.isPlaying);
  const { start } = words;
  const pairs = document.images.length;
  const ownOrNot = () => {
    if (scene !== null && startsAs(trainingSceneOf(scene).numbers, document)) return start.scene;
    return startsAs(chapterExample, document) ? start.example : start.own;
  };
  return (
    <section className="training-start" aria-label={start.heading}>
      <header className="training-part-head">
        <h3>{start.heading}</h3>
        <span>{seed === null ? ownOrNot() : start.seed(seed)}</span>
      </header>
      <div className="training-start-sizes">
        <Stepper
          label={messages.controls.pairs} value={pairs} {...limits.pairs} messages={messages}
          onChange={(next) => training.commit((current) => (next > pairs ? addPair(current) : removePair(current, pairs - 1)))}
        />
        <Stepper
          label={messages.controls.dimensions} value={dimensionsOf(document)} {...limits.dimensions} messages={messages}
          onChange={(next) => training.commit((current) => setDimensions(current, next))}
        />
        <Switch
          label={messages.controls.normalise} isOn={document.normalize} stateText={document.normalize ? messages.controls.on : messages.controls.off}
          onChange={(isOn) => training.commit((current) => setNormalize(current, isOn))}
        />
      </div>
      <StartTemperature />
      <div className="training-start-ways">
        <button type="button" onClick={() => training.draw(seed === null ? 1 : seed + 1)}>{start.draw}</button>
        <Button isIdle={step === 0 && !isPlaying} title={start.keepHint} onClick={training.keep}>{start.keep}</Button>
      </div>
    </section>
  );
}
