// How the run is made: objective, optimiser, learning rate, what is trained; the rest folded under "more".
import { isSameTraining } from '../../document/training/linkTraining.ts';
import { objectives, optimiserKinds, trainingDefaults, updates, usualOptimiser } from '../../document/training/training.ts';
import type { TrainingOptions } from '../../engine/training/index.ts';
import { formatInput } from '../../notation/format.ts';
import { usePage } from '../../panels/page.ts';
import { Button } from '../../views/fields/Button.tsx';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { Segments } from '../../views/fields/Segments.tsx';
import { Switch } from '../../views/fields/Switch.tsx';
import { useTraining, useTrainingState } from './lab.ts';
import { CompareForm } from './CompareForm.tsx';
import { LearningRate } from './LearningRate.tsx';
import { OptimiserFields } from './OptimiserFields.tsx';

const clipsScale = 100;
const alone = { beside: null, step: 0 };

export function OptionsForm() {
  const { training, words, look, setLook } = useTraining();
  const { messages } = usePage();
  const options = useTrainingState((state) => state.options);
  const { objective, optimiser, trained, maximumScale, renormalise, update, bias } = options;
  const { on, off } = messages.controls;
  const text = words.options;
  const set = (part: Partial<TrainingOptions>) => training.setOptions(part);
  const trainedSwitch = (part: keyof TrainingOptions['trained'], name: keyof typeof text.frozen = part) => (
    <Switch label={text[name]} isOn={trained[part]} stateText={(trained[part] ? text.trainedState : text.frozen)[name]} onChange={(isOn) => set({ trained: { ...trained, [part]: isOn } })} />
  );
  return (
    <section className="training-options" aria-label={text.heading}>
      <header className="training-part-head">
        <h3>{text.heading}</h3>
        <Button className="quiet" isIdle={isSameTraining({ options, ...alone }, { options: trainingDefaults, ...alone })} onClick={() => set(trainingDefaults)}>{text.standard}</Button>
      </header>
      <LabelledSelect
        label={text.objective} value={objective} groups={[{ name: '', options: objectives.map((each) => [each, text.objectives[each]] as const) }]}
        onChange={(name) => {
          set({ objective: objectives.find((each) => each === name) ?? objective });
          // Its own probabilities are what there is to see of it.
          if (look.matrix !== 'cosine') setLook({ matrix: null });
        }}
      />
      {objective === 'sigmoid' && <p className="training-note">{words.readouts.bias} = {formatInput(bias)} ({words.transport.step(0)})</p>}
      <LearningRate />
      <div className="training-optimiser">
        <Segments
          label={text.optimiser} value={optimiser.kind} options={optimiserKinds.map((each) => [each, text.optimisers[each]] as const)}
          onChange={(kind) => set({ optimiser: usualOptimiser[kind] })}
        />
        <OptimiserFields />
      </div>
      <fieldset className="training-trained">
        <legend>{text.trained}</legend>
        {trainedSwitch('images')}
        {trainedSwitch('texts')}
        {trainedSwitch('temperature', objective === 'sigmoid' ? 'scaleAndBias' : 'temperature')}
      </fieldset>
      {!trained.images && !trained.texts && !trained.temperature && <p className="training-note">{words.ends.nothingTrained}</p>}
      <CompareForm />
      <details className="training-more">
        <summary>{text.more}</summary>
        <div>
          <Switch
            label={text.clamp} isOn={maximumScale !== null} stateText={maximumScale === null ? off : maximumScale === clipsScale ? on : `1/τ ≤ ${formatInput(maximumScale)}`}
            onChange={(isOn) => set({ maximumScale: isOn ? clipsScale : null })}
          />
          <Switch label={text.renormalise} isOn={renormalise} stateText={renormalise ? on : off} onChange={(isOn) => set({ renormalise: isOn })} />
          <LabelledSelect
            label={text.update} value={update} groups={[{ name: '', options: updates.map((each) => [each, text.updates[each]] as const) }]}
            onChange={(name) => set({ update: updates.find((each) => each === name) ?? update })}
          />
        </div>
      </details>
    </section>
  );
}

