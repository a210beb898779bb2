// A text input that commits on Enter or on leaving, and gives the old text back on Escape.
import { useId, useState, type KeyboardEvent } from 'react';
import type { Messages } from '../../i18n/messages.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Characters. */
  readonly max: number;
  readonly messages: Messages;
  /** What is wrong with a text, or null; a refused one stays as it was typed. */
  readonly check?: (text: string) => string | null;
  readonly onCommit: (text: string) => void;
}

export function TextField({ label, value, max, messages, check, onCommit }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const error = text.trim().length > max ? messages.errors.tooLong(max) : (check?.(text) ?? null);

  const finish = () => {
    if (typed === null || error !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onCommit(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may end a composition (of an accent, of a word in another script) and not the edit.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      // A dialog around it stays open.
      event.preventDefault();
      setTyped(null);
    }
  };

  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {error !== null && <span id={`${id}-error`} className="field-error" role="alert">{error}</span>}
    </div>
  );
}
