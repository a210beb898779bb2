// A line of text that counts as it is typed; what is wrong with it is said below it.
import { useId } from 'react';

interface CheckedFieldProps {
  readonly label: string;
  readonly value: string;
  /** Why the text does not count; null where it does. */
  readonly error: string | null;
  readonly onInput: (text: string) => void;
}

export function CheckedField({ label, value, error, onInput }: CheckedFieldProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type="text" autoComplete="off" spellCheck={false} value={value} aria-invalid={error !== null} aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error !== null && <span id={`${id}-error`} className="field-error" role="alert">{error}</span>}
    </div>
  );
}
