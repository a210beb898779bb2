// What the commas of a pasted text mean, where only who pasted can tell: the two readings to choose from.
import { useId, type RefObject } from 'react';
import type { CommaReading, Matrix } from '../../engine/index.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { formatInput } from '../../notation/format.ts';
import { usePage } from '../page.ts';

interface CommaQuestionProps {
  readonly readings: Readonly<Record<CommaReading, Matrix>>;
  readonly value: CommaReading | null;
  /** The first of the answers. */
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: CommaReading) => void;
}

const shownNumbers = 4;

/** The beginning of the first row, with decimal points. */
function beginning({ data, cols }: Matrix): string {
  const shown = Array.from(data.subarray(0, Math.min(cols, shownNumbers)), formatInput).join('; ');
  return cols > shownNumbers ? `${shown}; …` : shown;
}

export function CommaQuestion({ readings, value, first, onChange }: CommaQuestionProps) {
  const words = exchangeMessages(usePage().locale);
  const name = useId();
  return (
    <fieldset className="comma-question">
      <legend>{words.comma.question}</legend>
      {(['decimal', 'separator'] as const).map((each) => (
        <label key={each}>
          <input ref={each === 'decimal' ? first : undefined} type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
          <span>{words.comma[each]} <span className="comma-reading">{words.size(readings[each].rows, readings[each].cols)}: {beginning(readings[each])}</span></span>
        </label>
      ))}
    </fieldset>
  );
}
