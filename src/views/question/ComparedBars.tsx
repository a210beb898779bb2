// What was drawn beside what came out: a hollow and a solid bar for each, with their numbers.
import type { CSSProperties } from 'react';

export interface ComparedBar {
  readonly name: string;
  /** From 0 to 1. */
  readonly said: number;
  readonly is: number;
  readonly saidText: string;
  readonly isText: string;
}

interface ComparedBarsProps {
  readonly bars: readonly ComparedBar[];
  readonly said: string;
  readonly is: string;
}

const share = (value: number): CSSProperties => ({ '--share': value }) as CSSProperties;

export function ComparedBars({ bars, said, is }: ComparedBarsProps) {
  return (
    <table className="compared-bars">
      <thead>
        <tr><td /><th scope="col">{said}</th><th scope="col">{is}</th></tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">{bar.name}</th>
            <td><span className="compared-bar" data-said style={share(bar.said)} />{bar.saidText}</td>
            <td><span className="compared-bar" style={share(bar.is)} />{bar.isText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
