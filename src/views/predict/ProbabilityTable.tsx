// A small matrix of probabilities whose ink and numbers follow a Live value.
import type { Live } from '../../notation/live.ts';
import { setFlag, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { toneOf } from '../figure/tone.ts';
import { texts } from './texts.ts';
import './probabilityTable.css';

interface ProbabilityTableProps<T> {
  readonly live: Live<T>;
  /** size×size, row-major. */
  readonly of: (value: T) => ArrayLike<number>;
  readonly size: number;
  readonly name: string;
  readonly words: { image(number: number): string; text(number: number): string };
}

export function ProbabilityTable<T>({ live, of, size, name, words }: ProbabilityTableProps<T>) {
  const body = useDraw<T, HTMLTableSectionElement>(live, (root, value) => {
    const probabilities = of(value);
    root.querySelectorAll<HTMLElement>('td').forEach((cell, at) => {
      const probability = probabilities[at] ?? 0;
      const { tone, isDark } = toneOf(probability);
      setStyle(cell, '--tone', tone.toFixed(3));
      setFlag(cell, 'data-dark', isDark);
      setText(cell, texts.brief(probability));
    });
  });
  const indices = Array.from({ length: size }, (_, index) => index);
  return (
    <table className="probability-table">
      <caption>{name}</caption>
      <thead>
        <tr><td />{indices.map((j) => <th key={j} scope="col" className="hue-text"><abbr title={words.text(j + 1)}>T<sub>{j + 1}</sub></abbr></th>)}</tr>
      </thead>
      <tbody ref={body}>
        {indices.map((i) => (
          <tr key={i}>
            <th scope="row" className="hue-image"><abbr title={words.image(i + 1)}>I<sub>{i + 1}</sub></abbr></th>
            {indices.map((j) => <td key={j} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
