// The numbers of the step that is shown: loss, what is right, temperature, and the length of the gradient.
import { accuracy } from '../../engine/index.ts';
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import { useLabState } from '../../panels/page.ts';
import type { TrainingFrame } from '../../state/training/trainingFrame.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useTraining, useTrainingState } from './lab.ts';

export function Readings() {
  const { training, words } = useTraining();
  const digits = useLabState((state) => state.digits);
  const isSigmoid = useTrainingState(({ options }) => options.objective === 'sigmoid');
  const areAllTrained = useTrainingState(({ options: { trained } }) => trained.images && trained.texts);
  const text = (value: number) => formatNumber(value, { digits });
  const { readouts } = words;
  const rows: readonly (readonly [name: string, of: (frame: TrainingFrame) => string])[] = [
    [readouts.loss, ({ loss, trace }) => formatUncertain(loss, trace.logits.rows, { digits })],
    [readouts.accuracyImageToText, ({ trace: { logits } }) => readouts.right(accuracy(logits).images, logits.rows)],
    [readouts.accuracyTextToImage, ({ trace: { logits } }) => readouts.right(accuracy(logits).texts, logits.rows)],
    [readouts.temperature, ({ temperature }) => text(temperature)],
    ...(isSigmoid ? [[readouts.bias, ({ bias }: TrainingFrame) => text(bias)] as const] : []),
    [areAllTrained ? readouts.gradientNorm : readouts.gradientNormOfAll, ({ gradientNorm }) => text(gradientNorm)],
  ];
  return (
    <dl className="training-readings">
      {rows.map(([name, of]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd><LiveText live={training.live} of={of} /></dd>
        </div>
      ))}
    </dl>
  );
}
