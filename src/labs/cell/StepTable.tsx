// The step in numbers: the slope, what it foretells, what comes true, and the error of the one by the other.
import { cellMessages } from '../../i18n/cell/messages.ts';
import type { Probe } from '../../lesson/cell/probe.ts';
import { formatNumber } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { percentOf } from './sayReasons.ts';

const rows = ['from', 'derivative', 'estimate', 'difference', 'error'] as const;

export function StepTable({ probe }: { readonly probe: Live<Probe> }) {
  const { locale } = usePage();
  const words = cellMessages(locale).backwards;
  const digits = useLabState((state) => state.digits);
  const number = (value: number) => formatNumber(value, { digits });
  const textOf = (row: (typeof rows)[number], { from, taken }: Probe): string => {
    switch (row) {
      case 'from':
        return number(from);
      case 'error':
        return taken.difference === 0 ? words.none : percentOf(Math.abs((taken.estimate - taken.difference) / taken.difference));
      default:
        return number(taken[row]);
    }
  };
  return (
    <table className="step-table">
      <caption>{words.table}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-row={row}>
            <th scope="row">{words.rows[row]}</th>
            <td><LiveText live={probe} of={(each) => textOf(row, each)} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
