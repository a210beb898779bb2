// Takes the focus or the eye to the figure, past what stands before it, and leaves the address alone, which says what is on the page.

export const figureId = 'figure';

export function focusFigure(): void {
  document.getElementById(figureId)?.focus();
}

/** Brings the figure into view where it is out of it, and leaves the focus. */
export function showFigure(): void {
  const figure = document.getElementById(figureId);
  const { top, bottom } = figure?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (bottom < window.innerHeight / 3 || top > (2 * window.innerHeight) / 3) figure?.scrollIntoView({ block: 'start' });
}
