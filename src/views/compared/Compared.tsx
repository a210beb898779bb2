// A small matrix as a table that follows its Live without React.
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawCompared, type ComparedTable } from './drawCompared.ts';
import './compared.css';

interface ComparedProps {
  readonly table: Live<ComparedTable>;
  readonly caption: string;
  /** Under the caption: which matrix of the calculation it is. */
  readonly quantity: string;
}

export function Compared({ table, caption, quantity }: ComparedProps) {
  const root = useDraw<ComparedTable, HTMLTableElement>(table, drawCompared);
  return (
    <table ref={root} className="compared-matrix">
      <caption><b>{caption}</b> <span>{quantity}</span></caption>
      <thead><tr><td /></tr></thead>
      <tbody />
    </table>
  );
}
