// A command of the list as a button.
import { useSyncExternalStore } from 'react';
import { commands, watchCommands, type Command } from '../state/commands.ts';
import { usePage } from './page.ts';

/** `sign` is seen instead of the command's name. */
export function CommandButton({ id, sign }: { readonly id: Command['id']; readonly sign?: string }) {
  const { lab, messages } = usePage();
  const command = commands.find((each) => each.id === id);
  const isEnabled = useSyncExternalStore((listener) => watchCommands(lab, listener), () => command?.isEnabled(lab) ?? false);
  if (!command) return null;
  const name = messages.app[command.messageKey];
  return (
    <button type="button" aria-label={name} title={sign === undefined ? undefined : name} disabled={!isEnabled} onClick={() => command.perform(lab)}>
      {sign ?? name}
    </button>
  );
}
