// An on/off switch (APG switch as a button), its state in words.
interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly stateText: string;
  /** Label and state are seen elsewhere; the label stays as the accessible name. */
  readonly compact?: boolean;
  /** It shows the state, which stays as it is. */
  readonly isIdle?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ label, isOn, stateText, compact = false, isIdle = false, onChange }: SwitchProps) {
  return (
    <button type="button" className="switch" role="switch" aria-checked={isOn} aria-label={label} data-compact={compact || undefined} aria-disabled={isIdle || undefined} onClick={isIdle ? undefined : () => onChange(!isOn)}>
      {!compact && <span className="switch-label">{label}</span>}
      <span className="switch-track" aria-hidden="true"><span className="switch-thumb" /></span>
      {!compact && <span className="switch-state">{stateText}</span>}
    </button>
  );
}
