// A native choice from a list in groups, its label in sight.
import { useId, type RefObject } from 'react';

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  /** One group is shown without its name. */
  readonly groups: readonly OptionGroup[];
  readonly onChange: (value: string) => void;
  readonly select?: RefObject<HTMLSelectElement | null>;
}

export function LabelledSelect({ label, value, groups, onChange, select }: LabelledSelectProps) {
  const id = useId();
  const optionsOf = ({ options }: OptionGroup) => options.map(([option, text]) => <option key={option} value={option}>{text}</option>);
  return (
    <div className="labelled-select">
      <label htmlFor={id}>{label}</label>
      <select ref={select} id={id} className="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {groups.length === 1 ? groups.map(optionsOf) : groups.map((group) => <optgroup key={group.name} label={group.name}>{optionsOf(group)}</optgroup>)}
      </select>
    </div>
  );
}
