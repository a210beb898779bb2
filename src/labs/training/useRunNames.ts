// The names of the run and of the one beside it: what the two do otherwise.
import type { Beside } from '../../document/training/training.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { useTraining, useTrainingState } from './lab.ts';
import { nameOfBeside } from './nameOfBeside.ts';

/** Empty where the run stands alone. */
export function useRunNames(): readonly [first: string, second: string] {
  const { locale } = usePage();
  const { words } = useTraining();
  const { objective, update } = useTrainingState((state) => state.options);
  const beside = useTrainingState((state) => state.beside);
  const temperature = useLabState((state) => state.document.temperature.value);
  if (!beside) return ['', ''];
  const own: Beside = beside.what === 'objective' ? { what: 'objective', objective } : beside.what === 'update' ? { what: 'update', update } : { what: 'temperature', temperature };
  const write = (value: number) => formatLocale(formatNumber(value), locale);
  return [nameOfBeside(own, words, write), nameOfBeside(beside, words, write)];
}
