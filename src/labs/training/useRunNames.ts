// The names of the run and of the one beside it: what the two do otherwise.
import type { Beside } from '../../document/training/training.ts';
import { useLabState } from '../../panels/page.ts';
import { useTraining, useTrainingState } from './lab.ts';
import { nameOfBeside } from './nameOfBeside.ts';

/** Empty where the run stands alone. */
export function useRunNames(): readonly [first: string, second: string] {
  const { words } = useTraining();
  const { objective, update } = useTrainingState((state) => state.options);
  const beside = useTrainingState((state) => state.beside);
  const temperature = useLabState((state) => state.document.temperature.value);
  if (!beside) return ['', ''];
  const own: Beside = beside.what === 'objective' ? { what: 'objective', objective } : beside.what === 'update' ? { what: 'update', update } : { what: 'temperature', temperature };
  return [nameOfBeside(own, words), nameOfBeside(beside, words)];
}
