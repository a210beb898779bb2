// A text field for one number: commits on Enter or blur, keeps a bad text and says what is wrong with it.
import { useId, type ReactNode } from 'react';
import { useNumberField, type NumberFieldOptions } from './useNumberField.ts';
import './fields.css';

interface NumberFieldProps extends NumberFieldOptions {
  /** The accessible name; `caption` is what is seen instead, and must be made of words of it. */
  readonly label: string;
  readonly caption?: ReactNode;
  /** With − and + buttons beside it; needs `step`. */
  readonly steppers?: boolean;
  /** Characters that fit. */
  readonly size?: number;
  /** For a number below 0: the decimal keyboards of some phones have no minus. */
  readonly signed?: boolean;
  /** It is read, and stays as it is. */
  readonly isLocked?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, caption, messages, step, steppers = false, size = 8, signed = false, isLocked = false } = props;
  const id = useId();
  const { input, error, handlers, stepBy } = useNumberField(isLocked ? { ...props, step: undefined } : props);
  const stepper = (direction: 1 | -1) => {
    if (!steppers || !step || isLocked) return null;
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
            readOnly={isLocked}
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
