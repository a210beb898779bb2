// A whole number between two buttons.
import type { ReactNode } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { Button } from './Button.tsx';

interface StepperProps {
  readonly label: string;
  /** Shown for the value; the number itself when left out. */
  readonly text?: ReactNode;
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
      <Button aria-label={less(label)} isIdle={value <= min} onClick={() => onChange(value - 1)}>−</Button>
      <span className="stepper-value">{text ?? value}</span>
      <Button aria-label={more(label)} isIdle={value >= max} onClick={() => onChange(value + 1)}>+</Button>
    </div>
  );
}
