// The keys of the presentation, before and after the controls; in a deck, those that lead nowhere here are the deck's.
import { useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../../document/embed/conversation.ts';
import { press, pressLeft } from '../../state/present/commands.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import { followHost } from '../framed/followHost.ts';
import type { Look } from '../framed/look.ts';

interface Followed {
  readonly presentation: Presentation;
  readonly look: StoreApi<Look>;
  /** null outside a frame. */
  readonly conversation: Conversation | null;
}

export function usePresentKeys({ presentation, look, conversation }: Followed): void {
  useEffect(() => {
    const { lab, course } = presentation;
    const onKeyDown = (event: KeyboardEvent) => {
      const outcome = press(presentation, event);
      if (outcome === 'none') return;
      event.preventDefault();
      event.stopPropagation();
      if (outcome === 'unused') conversation?.send({ type: 'key', key: event.key });
    };
    const onKeyLeft = (event: KeyboardEvent) => {
      if (pressLeft(presentation, event) === 'taken') event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keydown', onKeyLeft);
    const stop = conversation && followHost({ lab, course, look, open: presentation.open, isAsHighAsNeeded: false }, conversation);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keydown', onKeyLeft);
      stop?.();
    };
  }, [presentation, look, conversation]);
}
