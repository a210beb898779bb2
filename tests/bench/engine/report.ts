// The measurements as Markdown tables.
import { sizesOf, tasks, type Measurement } from './compare.ts';

/** At least three digits, and none that the spread makes idle. */
const short = (x: number): string => (x >= 100 ? Math.round(x).toLocaleString('en-US') : x >= 10 ? x.toFixed(1) : x.toFixed(2));

function cell(m: Measurement | undefined): string {
  if (!m) return '–';
  return m.contender === 'CLIP Lab' ? `${short(m.microseconds)} µs` : `${short(m.ratio.median)} (${short(m.ratio.lower)}–${short(m.ratio.upper)})`;
}

/** A table a task: contenders down, sizes across; the engine's own row in µs, the others' as median (quartiles) of ratios. */
export function tables(measurements: readonly Measurement[]): string {
  return tasks
    .filter((task) => measurements.some((m) => m.task === task))
    .map((task) => {
      const sizes = sizesOf(task);
      const ofTask = measurements.filter((m) => m.task === task);
      const names = [...new Set(ofTask.map((m) => m.contender))];
      const rows = names.map((name) => [name, ...sizes.map(({ n }) => cell(ofTask.find((m) => m.contender === name && m.n === n)))]);
      const lines = [[task, ...sizes.map(({ n, d }) => `(${n}, ${d})`)], ['---', ...sizes.map(() => '---:')], ...rows];
      return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
    })
    .join('\n\n');
}
