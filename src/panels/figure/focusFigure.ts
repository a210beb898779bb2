// Takes the focus to the figure, past what stands before it, and leaves the address alone, which says what is on the page.

export const figureId = 'figure';

export function focusFigure(): void {
  document.getElementById(figureId)?.focus();
}
