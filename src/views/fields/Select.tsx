// A native choice from a list, its label inside for those who listen.
interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const choose = (text: string) => {
    const option = options.find(([each]) => each === text);
    if (option) onChange(option[0]);
  };
  return (
    <select className="select" aria-label={label} title={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
    </select>
  );
}
