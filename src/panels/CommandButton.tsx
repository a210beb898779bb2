// A command of the list as a button.
import { useCallback, useSyncExternalStore } from 'react';
import { commands, watchCommands, type LabCommand } from '../state/commands.ts';
import { Button } from '../views/fields/Button.tsx';
import { usePage } from './page.ts';

/** `sign` is seen instead of the command's name. */
export function CommandButton({ id, sign }: { readonly id: LabCommand['id']; readonly sign?: string }) {
  const { lab, messages } = usePage();
  const command = commands.find((each) => each.id === id);
  const watch = useCallback((listener: () => void) => watchCommands(lab, listener), [lab]);
  const isEnabled = useSyncExternalStore(watch, () => command?.isEnabled(lab) ?? false);
  if (!command) return null;
  const name = messages.app[command.messageKey];
  return (
    <Button aria-label={name} title={sign === undefined ? undefined : name} isIdle={!isEnabled} onClick={() => command.perform(lab)}>
      {sign ?? name}
    </Button>
  );
}
