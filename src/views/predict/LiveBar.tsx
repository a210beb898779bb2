// A bar from 0 to 1 with its number, both following a Live value; a question mark while the number would give an answer away.
import type { Live } from '../../notation/live.ts';
import { setAttribute, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import './liveBar.css';

interface LiveBarProps<T> {
  readonly live: Live<T>;
  /** null: there is no such number now, which `none` says. */
  of(value: T): number | null;
  textOf(number: number): string;
  readonly none?: string;
  /** What is said in place of the number while it is hidden. */
  readonly hidden?: string | null;
}

export function LiveBar<T>({ live, of, textOf, none = '—', hidden = null }: LiveBarProps<T>) {
  const ref = useDraw<T, HTMLSpanElement>(live, (root, value) => {
    const number = hidden === null ? of(value) : null;
    const [track, text] = Array.from(root.children);
    if (!(track instanceof HTMLElement) || !text) return;
    setAttribute(root, 'data-empty', String(number === null));
    setStyle(track, '--share', Math.min(1, Math.max(0, number ?? 0)).toFixed(4));
    setText(text, number === null ? (hidden === null ? none : '?') : textOf(number));
  });
  return (
    <span ref={ref} className="live-bar">
      <span className="live-bar-track" aria-hidden="true"><span className="live-bar-fill" /></span>
      <span className="live-bar-text" title={hidden ?? undefined} />
      {hidden !== null && <span className="live-bar-said">{hidden}</span>}
    </span>
  );
}
