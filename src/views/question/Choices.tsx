// A choice of one among a few answers, one below the other (native radio buttons).
import { useId, type RefObject } from 'react';

interface ChoicesProps {
  /** The id of what is asked. */
  readonly labelledBy: string;
  readonly options: readonly string[];
  /** null: none yet. */
  readonly value: number | null;
  /** The id of what is wrong, where something is. */
  readonly describedBy: string | undefined;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onChange: (option: number) => void;
}

export function Choices({ labelledBy, options, value, describedBy, first, onChange }: ChoicesProps) {
  const name = useId();
  return (
    <div className="choices" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map((text, option) => (
        <label key={option} className="choice">
          <input ref={option === 0 ? first : undefined} type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
