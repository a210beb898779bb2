// Where two runs differ at a step: the matrix of one minus that of the other.
import { useMemo, type CSSProperties } from 'react';
import { curvesMessages } from '../../i18n/training/curvesMessages.ts';
import type { Locale } from '../../i18n/messages.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { useRoom } from '../behaviours/useRoom.ts';
import { Compared } from '../compared/Compared.tsx';
import { differenceTable, largestDifference, mostNumbers, type Difference } from './differenceTable.ts';
import './differenceMap.css';

interface DifferenceMapProps {
  readonly difference: Live<Difference>;
  /** N */
  readonly pairs: number;
  readonly quantity: 'cosine' | 'imageToText' | 'textToImage';
  /** Of the run that is subtracted from, and of the one that is subtracted. */
  readonly names: readonly [string, string];
  readonly locale: Locale;
}

const noWidths: readonly number[] = [];

export function DifferenceMap({ difference, pairs, quantity, names: [first, second], locale }: DifferenceMapProps) {
  const { difference: words } = curvesMessages(locale);
  const room = useRoom<HTMLDivElement>(noWidths);
  const local = useMemo(() => (text: string) => formatLocale(text, locale), [locale]);
  const table = useMemo(
    () => mapLive(difference, (now) => differenceTable(now, { number: local, image: (n) => `I${subscript(n)}`, text: (n) => `T${subscript(n)}` })),
    [difference, local],
  );
  return (
    <div ref={room} className="difference-map" data-size={pairs > mostNumbers ? 'dense' : 'numbers'} style={{ '--n': pairs } as CSSProperties}>
      <Compared table={table} caption={words.caption(first, second)} quantity={words.quantities[quantity]} />
      <p>{words.legend(first, second)}</p>
      <p>
        <LiveText
          live={difference}
          of={(now) => {
            const largest = largestDifference(now);
            if (!largest) return words.same;
            return words.largest(words.cell(largest.image, largest.text), local(`${largest.value > 0 ? '+' : ''}${formatNumber(largest.value)}`));
          }}
        />
      </p>
    </div>
  );
}

const subscript = (number: number): string => [...String(number)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '').join('');
