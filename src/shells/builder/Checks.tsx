// A list of which each may be ticked by itself.
interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly isChecked: (value: T) => boolean;
  readonly onChange: (value: T, isChecked: boolean) => void;
  /** Below the list. */
  readonly hint?: string;
}

export function Checks<T extends string>({ legend, options, isChecked, onChange, hint }: ChecksProps<T>) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}><input type="checkbox" checked={isChecked(value)} onChange={(event) => onChange(value, event.currentTarget.checked)} /> {label}</label>
      ))}
      {hint !== undefined && <p>{hint}</p>}
    </fieldset>
  );
}
