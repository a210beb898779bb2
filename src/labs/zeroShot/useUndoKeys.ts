// The page's keys for undo and redo, which act on this lab while it is open.
import { useEffect } from 'react';
import { commandFor, commands } from '../../state/commands.ts';
import type { ZeroShot } from '../../state/zeroShot/store.ts';

const ours = commands.filter(({ id }) => id === 'undo' || id === 'redo');

export function useUndoKeys(zeroShot: ZeroShot): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const id = commandFor(event, ours)?.id;
      if (id === undefined) return;
      event.preventDefault();
      if (id === 'undo') zeroShot.undo();
      else zeroShot.redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [zeroShot]);
}
