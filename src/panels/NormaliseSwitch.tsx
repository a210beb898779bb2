// The switch that puts step 2 into the calculation or bypasses it.
import { setNormalize } from '../document/edits.ts';
import { Switch } from '../views/fields/Switch.tsx';
import { useLabState, usePage } from './page.ts';

export function NormaliseSwitch({ compact = false }: { readonly compact?: boolean }) {
  const { lab, messages, locked } = usePage();
  const isOn = useLabState((state) => state.document.normalize);
  const { normalise, on, off } = messages.controls;
  return (
    <Switch
      label={normalise} isOn={isOn} stateText={isOn ? on : off} compact={compact} isIdle={locked.includes('normalise')}
      onChange={(next) => lab.commit((document) => setNormalize(document, next))}
    />
  );
}
