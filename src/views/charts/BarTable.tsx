// A small table whose last column is a number with its bar.
import type { ReactNode } from 'react';
import './tables.css';

interface BarTableProps {
  readonly name: string;
  /** One a column; the last is that of the numbers. */
  readonly heads: readonly string[];
  /** The first cell of each row is its head. `part`: the bar's length, from 0 to 1. */
  readonly rows: readonly { readonly cells: readonly ReactNode[]; readonly value: string; readonly part: number }[];
}

export function BarTable({ name, heads, rows }: BarTableProps) {
  return (
    <table className="value-table bar-table" aria-label={name}>
      <thead><tr>{heads.map((head) => (head === '' ? <td key={head} /> : <th key={head} scope="col">{head}</th>))}</tr></thead>
      <tbody>
        {rows.map(({ cells: [head, ...cells], value, part }, row) => (
          <tr key={row}>
            <th scope="row">{head}</th>
            {cells.map((cell, k) => <td key={k}>{cell}</td>)}
            <td>{value}<span className="table-bar" style={{ inlineSize: `${part * 100}%` }} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
