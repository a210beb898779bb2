// A whole number between two buttons.
import type { Messages } from '../../i18n/messages.ts';

interface StepperProps {
  readonly label: string;
  /** Shown for the value; the number itself when left out. */
  readonly text?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly messages: Messages;
  readonly onChange: (value: number) => void;
}

export function Stepper({ label, text, value, min, max, messages, onChange }: StepperProps) {
  const { less, more } = messages.controls;
  return (
    <div className="stepper" role="group" aria-label={label}>
      <span className="stepper-label">{label}</span>
      <button type="button" aria-label={less(label)} disabled={value <= min} onClick={() => onChange(value - 1)}>−</button>
      <span className="stepper-value">{text ?? value}</span>
      <button type="button" aria-label={more(label)} disabled={value >= max} onClick={() => onChange(value + 1)}>+</button>
    </div>
  );
}
