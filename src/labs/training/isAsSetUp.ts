// Whether the start and the run are those that a scene sets up; what things are called does not matter.
import type { LabDocument } from '../../document/document.ts';
import { isSameTraining } from '../../document/training/linkTraining.ts';
import type { TrainingScene } from '../../lesson/training/scene.ts';
import type { TrainingState } from '../../state/training/trainingState.ts';

export function isAsSetUp({ numbers, options, beside }: TrainingScene, document: LabDocument, state: Pick<TrainingState, 'options' | 'beside'>): boolean {
  const update = beside && { what: 'update' as const, update: beside };
  return (
    startsAs(numbers, document) &&
    isSameTraining({ options, beside: update, step: 0 }, { options: state.options, beside: state.beside, step: 0 })
  );
}

/** Whether the start alone is that. */
export function startsAs(numbers: TrainingScene['numbers'], document: LabDocument): boolean {
  return (
    numbers.temperature === document.temperature.value && numbers.normalize === document.normalize &&
    isSame(numbers.images, document.images) && isSame(numbers.texts, document.texts)
  );
}

function isSame(rows: readonly (readonly number[])[], items: LabDocument['images']): boolean {
  return rows.length === items.length && rows.every((row, i) => items[i]?.vector.length === row.length && row.every((x, k) => items[i]?.vector[k] === x));
}
