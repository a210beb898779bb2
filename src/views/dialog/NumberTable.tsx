// Numbers as they were read, in a table that scrolls inside.
import type { Matrix } from '../../engine/index.ts';
import { formatInput } from '../../notation/format.ts';

interface NumberTableProps {
  readonly label: string;
  readonly matrix: Matrix;
  readonly rowName: (row: number) => string;
  readonly columnName: (column: number) => string;
}

export function NumberTable({ label, matrix, rowName, columnName }: NumberTableProps) {
  const { data, rows, cols } = matrix;
  const columns = Array.from({ length: cols }, (_, k) => k);
  return (
    <div className="number-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr><td />{columns.map((k) => <th key={k} scope="col">{columnName(k)}</th>)}</tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, i) => (
            <tr key={i}>
              <th scope="row">{rowName(i)}</th>
              {columns.map((k) => <td key={k}>{formatInput(data[i * cols + k] ?? 0)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
