// PageUp and PageDown, the keys that presentation clickers send, turn the card once the page has been scrolled to its end.
import { useEffect } from 'react';
import { commandFor, commands } from '../../state/commands.ts';

const stepping = commands.filter(({ id }) => id === 'previousStep' || id === 'nextStep');

/** Whether the page has something to scroll to, above (−1) or below (1). */
function canScroll(by: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  // A position between two pixels is as good as the end.
  return by === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop >= 1;
}

export function useCardKeys(turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event, stepping);
      // A key that is held only scrolls, and what lies over the page keeps it.
      if (!command || event.repeat || document.querySelector('dialog[open]')) return;
      const by = command.id === 'nextStep' ? 1 : -1;
      if (canScroll(by)) return;
      event.preventDefault();
      turn(by);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [turn]);
}
