// The field inside a cell that is being typed into, with its refusal beside it.
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

interface CellInputProps {
  readonly label: string;
  readonly text: string;
  /** The text is a number that was there, to be typed over; what was typed to begin the edit stays before the caret. */
  readonly selects: boolean;
  readonly error: string | null;
  /** Said beside the field: what the number is, where the cell shows another one. */
  readonly note: string | null;
  readonly onType: (text: string) => void;
  readonly onStep: (direction: number, fine: boolean) => void;
  readonly onFinish: () => boolean;
  readonly onCancel: () => void;
  /** Gives the focus back to the cell. */
  readonly onLeave: () => void;
}

export function CellInput({ label, text, selects, error, note, onType, onStep, onFinish, onCancel, onLeave }: CellInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    if (selects) input.current?.select();
  }, [selects]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (onFinish()) onLeave();
    } else if (event.key === 'Escape') {
      onCancel();
      onLeave();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey);
    }
  };

  const said = error ?? note;
  return (
    <span className="cell-edit">
      <input
        ref={input}
        className="cell-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={said === null ? undefined : id}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.stopPropagation()}
        onBlur={onFinish}
      />
      {said !== null && (
        <span id={id} className={error === null ? 'cell-note' : 'cell-error'} role={error === null ? undefined : 'alert'}>
          {said}
        </span>
      )}
    </span>
  );
}
