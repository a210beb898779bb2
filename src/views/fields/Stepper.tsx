// A whole number between two buttons, which say what they made of it.
import { useState, type ReactNode } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { Button } from './Button.tsx';

interface StepperProps {
  readonly label: string;
  /** Shown for the value; the number itself when left out. */
  readonly text?: ReactNode;
  /** Said for the value when a button has changed it; the number itself when left out. */
  readonly spoken?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly messages: Messages;
  readonly onChange: (value: number) => void;
}

export function Stepper({ label, text, spoken, value, min, max, messages, onChange }: StepperProps) {
  const { less, more } = messages.controls;
  // What else changes the value speaks for itself.
  const [isPressed, setPressed] = useState(false);
  const change = (next: number) => {
    setPressed(true);
    onChange(next);
  };
  return (
    <div className="stepper" role="group" aria-label={label} onBlur={() => setPressed(false)}>
      <span className="stepper-label">{label}</span>
      <Button aria-label={less(label)} isIdle={value <= min} onClick={() => change(value - 1)}>−</Button>
      <span className="stepper-value">{text ?? value}</span>
      <Button aria-label={more(label)} isIdle={value >= max} onClick={() => change(value + 1)}>+</Button>
      <span aria-live="polite" className="visually-hidden">{isPressed && (spoken ?? value)}</span>
    </div>
  );
}
