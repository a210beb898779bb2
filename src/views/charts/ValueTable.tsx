// What a chart draws as a table, folded under a name until it is wanted.
import { useState, type ReactNode } from 'react';
import './tables.css';

interface ValueTableProps {
  readonly name: string;
  readonly heads: readonly string[];
  /** The first cell of each row is its head. Made only while the table is open. */
  readonly rows: () => readonly (readonly ReactNode[])[];
}

export function ValueTable({ name, heads, rows }: ValueTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="folded-table" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && (
        <div role="region" aria-label={name} tabIndex={0}>
          <table className="value-table">
            <thead><tr>{heads.map((head, k) => (head === '' ? <td key={k} /> : <th key={k} scope="col">{head}</th>))}</tr></thead>
            <tbody>
              {rows().map(([head, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, k) => <td key={k}>{cell}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
