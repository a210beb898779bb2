// What the run beside does otherwise, in words.
import type { Beside } from '../../document/training/training.ts';
import type { TrainingWords } from '../../i18n/training/messages.ts';
import { formatNumber } from '../../notation/format.ts';

export function nameOfBeside(beside: Beside, { options }: TrainingWords): string {
  switch (beside.what) {
    case 'objective':
      return options.objectives[beside.objective];
    case 'update':
      return options.updates[beside.update];
    case 'temperature':
      return `τ = ${formatNumber(beside.temperature)}`;
  }
}
