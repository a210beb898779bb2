// Lays ink on a cell of a matrix, wherever one is drawn.
import { setAttribute, setFlag, setStyle } from '../behaviours/attributes.ts';
import { inkOf } from './tone.ts';

/** `shade`: 0 to 1, or −1 to 1 where it is signed. */
export function drawInk(element: HTMLElement, { shade, signed }: { readonly shade: number; readonly signed: boolean }): void {
  const { tone, isDark } = inkOf(shade, signed);
  // In hundredths: finer ones nobody sees, and each one costs a repaint.
  setStyle(element, '--tone', tone.toFixed(2));
  setAttribute(element, 'data-ink', signed ? (shade < 0 ? 'negative' : 'positive') : 'plain');
  setFlag(element, 'data-dark', isDark);
}
