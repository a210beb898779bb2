// The axis of a chart: its symbol, its ticks, with a word under those that have one.
import './axisTicks.css';

export interface AxisTick {
  /** A part of the axis, from 0 to 1. */
  readonly at: number;
  readonly name: string;
  readonly note: string;
}

/** Hidden from assistive technology: the values that matter stand in words and tables. */
export function AxisTicks({ ticks, symbol = '' }: { readonly ticks: readonly AxisTick[]; readonly symbol?: string }) {
  const hasNotes = ticks.some(({ note }) => note !== '');
  return (
    <span className="plot-axis" data-has-notes={hasNotes ? '' : undefined} aria-hidden="true">
      {symbol !== '' && <span className="plot-axis-symbol">{symbol}</span>}
      {ticks.map(({ at, name, note }) => (
        <span key={at} className="plot-tick" style={{ left: `${at * 100}%` }}>
          <span>{name}</span>
          {note !== '' && <span className="plot-tick-note">{note}</span>}
        </span>
      ))}
    </span>
  );
}
