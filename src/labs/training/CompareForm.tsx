// The run beside, from the same start: another objective, another update, or another temperature.
import { objectives, updates, type Beside } from '../../document/training/training.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useTraining, useTrainingState } from './lab.ts';
import { nameOfBeside } from './nameOfBeside.ts';

const temperatures = [clipLimit, clipStart, 1];
const none = '';

export function CompareForm() {
  const { training, words } = useTraining();
  const { objective, update } = useTrainingState((state) => state.options);
  const beside = useTrainingState((state) => state.beside);
  const { compare, options } = words;
  const nameOf = (each: Beside) => nameOfBeside(each, words);
  const groups: readonly (readonly [name: string, list: readonly Beside[]])[] = [
    [options.objective, objectives.filter((each) => each !== objective).map((each): Beside => ({ what: 'objective', objective: each }))],
    [options.update, updates.filter((each) => each !== update).map((each): Beside => ({ what: 'update', update: each }))],
    [options.temperature, temperatures.map((temperature): Beside => ({ what: 'temperature', temperature }))],
  ];
  const all = groups.flatMap(([, list]) => list);
  const shown = beside && nameOf(beside);
  // A link may bring one that is not among those to choose from.
  const others = shown !== null && !all.some((each) => nameOf(each) === shown) ? [[shown, shown] as const] : [];
  return (
    <LabelledSelect
      label={compare.with} value={shown ?? none}
      groups={[
        { name: compare.heading, options: [[none, compare.none], ...others] },
        ...groups.map(([name, list]) => ({ name, options: list.map((each) => [nameOf(each), nameOf(each)] as const) })),
      ]}
      onChange={(name) => training.setBeside(all.find((each) => nameOf(each) === name) ?? null)}
    />
  );
}
