// A step's matrix in miniature: one path per level of ink, whatever N is.
import { select } from 'd3-selection';

const levels: readonly number[] = [-1, -0.6, -0.25, 0, 0.25, 0.6, 1];

/** `shades` are N×N in row-major order, −1 to 1; null for a hollow cell. */
export function drawThumbnail(root: Element, shades: readonly (number | null)[]): void {
  const n = Math.round(Math.sqrt(shades.length));
  const gap = n > 10 ? 0 : 0.08;
  const paths = levels.map(() => '');
  shades.forEach((shade, k) => {
    if (shade === null) return;
    const level = levels.reduce((best, candidate, index) => (Math.abs(candidate - shade) < Math.abs((levels[best] ?? 0) - shade) ? index : best), 0);
    const side = 1 - 2 * gap;
    paths[level] += `M${(k % n) + gap} ${Math.floor(k / n) + gap}h${side}v${side}h${-side}z`;
  });
  select(root)
    .attr('viewBox', `0 0 ${n} ${n}`)
    .selectAll<SVGPathElement, string>('path')
    .data(paths)
    .join('path')
    .attr('data-level', (_, index) => index)
    .attr('d', (path) => path);
}
