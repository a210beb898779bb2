// The browser's focus, which a control has or, where none has it, the slide.
import type { Focus } from '../../state/present/presentation.ts';

/** What has the focus, if it is more than the page. */
function control(): HTMLElement | SVGElement | null {
  const { activeElement, body } = document;
  return activeElement !== body && (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) ? activeElement : null;
}

export const focus: Focus = {
  isInControl: () => control() !== null,
  // The browser keeps the place, so that Tab goes on from there.
  leave: () => control()?.blur(),
};
