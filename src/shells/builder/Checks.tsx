// A list of which each may be ticked by itself.
import { useId } from 'react';

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly isChecked: (value: T) => boolean;
  readonly onChange: (value: T, isChecked: boolean) => void;
  /** Those that would have no effect now. They stay where they are for the keys, as buttons do that have nothing to do. */
  readonly idle?: readonly T[];
  /** Below the list; where something is idle, why. */
  readonly hint?: string;
}

export function Checks<T extends string>({ legend, options, isChecked, onChange, idle = [], hint }: ChecksProps<T>) {
  const id = useId();
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox" checked={isChecked(value)} {...(idle.includes(value) && { 'aria-disabled': true, 'aria-describedby': id })}
            onChange={(event) => !idle.includes(value) && onChange(value, event.currentTarget.checked)}
          /> {label}
        </label>
      ))}
      {hint !== undefined && <p id={id}>{hint}</p>}
    </fieldset>
  );
}
