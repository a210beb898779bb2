// The losses of one direction, beside the rows (image → text) or below the columns (text → image).
import type { Direction } from '../../notation/cellRef.ts';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawExits, type Exit } from './drawExits.ts';
import './exits.css';

interface ExitsProps {
  readonly direction: Direction;
  readonly exits: Live<readonly Exit[]>;
  readonly name: string;
  /** Whether this is a direction that the stage shows. */
  readonly active: boolean;
}

export function Exits({ direction, exits, name, active }: ExitsProps) {
  const root = useDraw<readonly Exit[], HTMLDivElement>(exits, drawExits);
  return <div ref={root} className={`exits exits-${direction}`} role="list" aria-label={name} data-active={active || undefined} />;
}
