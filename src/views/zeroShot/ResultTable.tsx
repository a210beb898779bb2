// A table of probabilities: a row for each asker, a column for each class, the answer and its margin at the end.
import type { ReactNode } from 'react';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { patchResults, type ResultRow } from './patchResults.ts';
import './resultTable.css';

interface ResultTableProps {
  readonly name: string;
  /** What stands over the column of row heads; only for those who listen. */
  readonly corner: string;
  readonly columns: readonly { readonly id: number; readonly head: ReactNode; readonly isPicked: boolean }[];
  readonly rows: readonly { readonly id: string | number; readonly head: ReactNode; readonly isPicked: boolean }[];
  readonly results: Live<readonly ResultRow[]>;
  readonly answerHead: ReactNode;
  /** A click on a cell; whoever uses keys picks in the heads and grids instead. */
  readonly onPick: (row: number, column: number) => void;
}

export function ResultTable({ name, corner, columns, rows, results, answerHead, onPick }: ResultTableProps) {
  const root = useDraw<readonly ResultRow[], HTMLDivElement>(results, patchResults);
  return (
    <div ref={root} className="result-table" role="table" aria-label={name}>
      <div className="result-row result-heads" role="row">
        <span className="result-corner" role="columnheader"><span className="visually-hidden">{corner}</span></span>
        {columns.map(({ id, head, isPicked }) => <div key={id} className="result-head" role="columnheader" data-picked={isPicked || undefined}>{head}</div>)}
        <span className="result-answer-head" role="columnheader">{answerHead}</span>
      </div>
      {rows.map((row, at) => (
        <div key={row.id} className="result-row" role="row" data-result={at} data-picked={row.isPicked || undefined}>
          <div className="result-row-head" role="rowheader">{row.head}</div>
          {columns.map(({ id, isPicked }, column) => (
            <div key={id} className="result-cell" role="cell" data-picked={isPicked || undefined} onClick={() => onPick(at, column)}>
              <span className="result-value" /> <span className="result-detail" />
            </div>
          ))}
          <div className="result-answer" role="cell">
            <span className="result-answer-name" /> <span className="result-margin" />
          </div>
        </div>
      ))}
    </div>
  );
}
