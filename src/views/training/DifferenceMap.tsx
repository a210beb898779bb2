// Where two runs differ at a step: the matrix of one minus that of the other, with numbers where there is room for them.
import { useMemo, type CSSProperties } from 'react';
import { curvesMessages, type CurvesWords } from '../../i18n/training/curvesMessages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatLocale } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { subscript } from '../../notation/subscript.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { useRoom } from '../behaviours/useRoom.ts';
import { ValueTable } from '../charts/ValueTable.tsx';
import { Compared } from '../compared/Compared.tsx';
import { DifferenceHeat } from './DifferenceHeat.tsx';
import { difference as differenceAt, differenceTable, largestDifference, mostNumbers, signed, type Difference } from './differenceTable.ts';
import './differenceMap.css';

interface DifferenceMapProps {
  readonly difference: Live<Difference>;
  /** N */
  readonly pairs: number;
  readonly quantity: keyof CurvesWords['difference']['quantities'];
  /** Of the run that is subtracted from, and of the one that is subtracted. */
  readonly names: readonly [string, string];
  readonly locale: Locale;
}

const noWidths: readonly number[] = [];
const image = (number: number): string => `I${subscript(number)}`;
const text = (number: number): string => `T${subscript(number)}`;

export function DifferenceMap({ difference, pairs, quantity, names: [first, second], locale }: DifferenceMapProps) {
  const { difference: words } = curvesMessages(locale);
  const room = useRoom<HTMLDivElement>(noWidths);
  const table = useMemo(() => mapLive(difference, (now) => differenceTable(now, { image, text })), [difference]);
  const numbers = Array.from({ length: pairs }, (_, k) => k + 1);
  const [caption, name] = [words.caption(first, second), words.quantities[quantity]];
  const cell = (row: number, col: number) => <LiveText live={difference} of={(now) => signed(differenceAt(now, row - 1, col - 1), 'full')} />;
  return (
    <div ref={room} className="difference-map" style={{ '--n': pairs } as CSSProperties}>
      {pairs <= mostNumbers ? <Compared table={table} caption={caption} quantity={name} /> : <DifferenceHeat difference={difference} caption={caption} quantity={name} />}
      <p>{words.legend(first, second)}</p>
      <p>
        <LiveText
          live={difference}
          of={(now) => {
            const largest = largestDifference(now);
            return largest ? words.largest(words.cell(largest.image, largest.text), formatLocale(signed(largest.value, 'full'), locale)) : words.same;
          }}
        />
      </p>
      {pairs > mostNumbers && (
        <ValueTable name={words.table} heads={['', ...numbers.map(text)]} rows={() => numbers.map((row) => [image(row), ...numbers.map((col) => cell(row, col))])} />
      )}
    </div>
  );
}
