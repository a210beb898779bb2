// Gives the slide its keys back once a press of the pointer is over, and once Enter has ended an edit of the figure.
import { useEffect } from 'react';
import { isTyping } from '../../state/keys.ts';
import { focus, isRefused, leavePressed } from './focus.ts';

/** Where one field after another is filled in. */
const form = '.lesson, dialog, [role=dialog]';

export function useFocusBack(): void {
  useEffect(() => {
    /** What had the focus as the last press began; null outside of presses. */
    let pressed: { readonly before: Element | null } | null = null;
    /** The field in which Enter is down. */
    let entered: Element | null = null;
    const listeners = new AbortController();
    const { signal } = listeners;

    const onPress = () => {
      pressed = { before: document.activeElement };
    };
    // Labels move the focus after the click, and controls do their work before they are left.
    const onRelease = ({ target }: Event) => {
      if (pressed) setTimeout(() => pressed && leavePressed(pressed.before, target));
    };
    const onKeyDown = ({ key, target, isComposing }: KeyboardEvent) => {
      pressed = null;
      entered = key === 'Enter' && !isComposing && target instanceof Element && isTyping(target) && !target.closest(form) ? target : null;
    };
    // On its way up: going down it ends the edit, and the cell takes the focus.
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key === 'Enter' && entered && !isRefused(entered)) focus.leave();
      if (key === 'Enter') entered = null;
    };
    window.addEventListener('pointerdown', onPress, { capture: true, signal });
    for (const event of ['pointerup', 'click']) window.addEventListener(event, onRelease, { capture: true, signal });
    window.addEventListener('keydown', onKeyDown, { capture: true, signal });
    window.addEventListener('keyup', onKeyUp, { capture: true, signal });
    return () => listeners.abort();
  }, []);
}
