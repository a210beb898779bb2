// A click on a link that stays on the page; one that asks for a new tab or window is left to the browser.
import type { MouseEvent } from 'react';

export function onPlainClick(act: () => void) {
  return (event: MouseEvent): void => {
    if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
}
