// The browser's focus, which a control has or, where none has it, the slide.
import { isTyping, isWorkedByKeys } from '../../state/keys.ts';
import type { Focus } from '../../state/present/presentation.ts';

/** What has the focus, if it is more than the page. */
function control(): HTMLElement | SVGElement | null {
  const { activeElement, body } = document;
  return activeElement !== body && (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) ? activeElement : null;
}

export const isRefused = (field: Element): boolean => field.getAttribute('aria-invalid') === 'true';

export const focus: Focus = {
  isInControl: () => control() !== null,
  // The browser keeps the place, so that Tab goes on from there.
  leave() {
    const left = control();
    left?.blur();
    // Once it says so, what was refused is given back, as Escape does it in every field.
    queueMicrotask(() => left && isRefused(left) && left.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })));
  },
};

/** A cell that was clicked is typed into; what is open is left by what closes it. */
const keeping = '.component, select, dialog, [role=dialog], [role=listbox], [role=menu]';

/** Gives the slide the focus that a press on `pressed` left in a control which takes no text; `before` had it when the press began. */
export function leavePressed(before: Element | null, pressed: EventTarget | null): void {
  const active = control();
  if (!active || (active === before && !(pressed instanceof Node && active.contains(pressed)))) return;
  if (isWorkedByKeys(active) && !isTyping(active) && !active.closest(keeping)) focus.leave();
}
