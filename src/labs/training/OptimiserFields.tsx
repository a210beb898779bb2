// The optimiser's own settings: momentum of SGD; decay rates, ε and weight decay of Adam and AdamW.
import { useMemo } from 'react';
import { limits } from '../../document/limits.ts';
import type { OptimiserSettings } from '../../engine/training/index.ts';
import { formatInput } from '../../notation/format.ts';
import { constant } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { NumberField } from '../../views/fields/NumberField.tsx';
import { useTraining, useTrainingState } from './lab.ts';

const { decay, weightDecay } = limits.training;
/** No field changes it, but a link may. */
const usualEpsilon = 1e-8;

export function OptimiserFields() {
  const { training, words } = useTraining();
  const optimiser = useTrainingState((state) => state.options.optimiser);
  const { options, errors } = words;
  const set = (next: OptimiserSettings) => training.setOptions({ optimiser: next });
  const share = (value: number) => (value >= decay.min && value < decay.below ? null : errors.unitInterval);
  const within = (value: number) => (value >= weightDecay.min && value <= weightDecay.max ? null : errors.weightDecay(`${weightDecay.max}`));
  if (optimiser.kind === 'sgd') {
    return (
      <div className="optimiser-fields">
        <SettingField label={options.momentum} value={optimiser.momentum} check={share} onChange={(momentum) => set({ ...optimiser, momentum })} />
      </div>
    );
  }
  return (
    <div className="optimiser-fields">
      <SettingField label={options.beta1} value={optimiser.beta1} check={share} onChange={(beta1) => set({ ...optimiser, beta1 })} />
      <SettingField label={options.beta2} value={optimiser.beta2} check={share} onChange={(beta2) => set({ ...optimiser, beta2 })} />
      <SettingField label={options.weightDecay} value={optimiser.weightDecay} check={within} onChange={(each) => set({ ...optimiser, weightDecay: each })} />
      {optimiser.epsilon !== usualEpsilon && <p className="training-note">ε = {formatInput(optimiser.epsilon)}</p>}
    </div>
  );
}

interface SettingFieldProps {
  readonly label: string;
  readonly value: number;
  readonly check: (value: number) => string | null;
  readonly onChange: (value: number) => void;
}

function SettingField({ label, value, check, onChange }: SettingFieldProps) {
  const { messages } = usePage();
  const text = useMemo(() => constant(formatInput(value)), [value]);
  return (
    <NumberField
      label={label} value={text} check={check} messages={messages} size={5}
      onCommit={(next) => {
        onChange(next + 0);
        return null;
      }}
    />
  );
}
