// A text field for one number: commits on Enter or blur, keeps a bad text and says what is wrong with it.
import { useId, type ReactNode } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { useNumberField } from './useNumberField.ts';
import './fields.css';

export interface NumberFieldProps {
  /** The accessible name; `caption` is what is seen instead, and must be made of words of it. */
  readonly label: string;
  readonly caption?: ReactNode;
  /** The text to show while it is not being edited. */
  readonly value: Live<string>;
  /** What is wrong with a number, or null. */
  check(value: number): string | null;
  /** A new number and its text as typed. Answers with a message when it is refused after all. */
  onCommit(value: number, text: string): string | null;
  readonly messages: Messages;
  readonly step?: (value: number, direction: 1 | -1, fine: boolean) => number;
  /** How a stepped number is written. */
  readonly write?: (value: number) => string;
  /** With − and + buttons beside it; needs `step`. */
  readonly steppers?: boolean;
  /** Characters that fit. */
  readonly size?: number;
  /** For a number below 0: the decimal keyboards of some phones have no minus. */
  readonly signed?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, caption, messages, step, steppers = false, size = 8, signed = false } = props;
  const id = useId();
  const { input, error, handlers, stepBy } = useNumberField(props);
  const stepper = (direction: 1 | -1) => {
    if (!steppers || !step) return null;
    const name = messages.controls[direction === 1 ? 'more' : 'less'](label);
    return (
      // The arrow keys of the field do the same, so that a tab stop more would only be in the way.
      <button type="button" className="number-field-stepper" tabIndex={-1} aria-label={name} onClick={(event) => stepBy(direction, event.shiftKey)}>
        {direction === 1 ? '+' : '−'}
      </button>
    );
  };
  return (
    <div className="number-field">
      <div className="number-field-main">
        <label className="number-field-label" htmlFor={id}>{caption ?? label}</label>
        <span className="number-field-row">
          {stepper(-1)}
          <input
            ref={input}
            id={id}
            className="number-field-input"
            type="text"
            inputMode={signed ? 'text' : 'decimal'}
            autoComplete="off"
            spellCheck={false}
            size={size}
            aria-label={caption === undefined ? undefined : label}
            aria-invalid={error === null ? undefined : true}
            aria-describedby={error === null ? undefined : `${id}-error`}
            {...handlers}
          />
          {stepper(1)}
        </span>
      </div>
      {error !== null && <span id={`${id}-error`} role="alert" className="number-field-error">{error}</span>}
    </div>
  );
}
