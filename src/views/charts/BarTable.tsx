// A small table whose last column is a number with its bar, which follows a Live value.
import type { ReactNode } from 'react';
import type { Live } from '../../notation/live.ts';
import { setStyle } from '../behaviours/attributes.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { useDraw } from '../behaviours/useDraw.ts';
import './tables.css';

interface Bar {
  readonly text: string;
  /** The bar's length, from 0 to 1. */
  readonly part: number;
}

interface BarTableProps {
  readonly name: string;
  /** One a column; the last is that of the numbers. */
  readonly heads: readonly string[];
  /** The first cell of each row is its head. */
  readonly rows: readonly { readonly cells: readonly ReactNode[]; readonly bar: Live<Bar> }[];
}

export function BarTable({ name, heads, rows }: BarTableProps) {
  return (
    <table className="value-table bar-table" aria-label={name}>
      <thead><tr>{heads.map((head) => (head === '' ? <td key={head} /> : <th key={head} scope="col">{head}</th>))}</tr></thead>
      <tbody>
        {rows.map(({ cells: [head, ...cells], bar }, row) => (
          <tr key={row}>
            <th scope="row">{head}</th>
            {cells.map((cell, k) => <td key={k}>{cell}</td>)}
            <td><BarCell bar={bar} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarCell({ bar }: { readonly bar: Live<Bar> }) {
  const drawn = useDraw<Bar, HTMLSpanElement>(bar, (root, { part }) => setStyle(root, 'inline-size', `${part * 100}%`));
  return <><LiveText live={bar} of={({ text }) => text} /><span ref={drawn} className="table-bar" /></>;
}
