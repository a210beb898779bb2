// Distributions as strips on one axis: from smallest to largest, the middle 90 %, the middle half, and the median.
import { select } from 'd3-selection';
import { setAttribute } from '../behaviours/attributes.ts';

export interface Strip {
  readonly key: string;
  /** At 0, 5, 25, 50, 75, 95 and 100 %, as parts of the axis from 0 to 1. */
  readonly quantiles: readonly number[];
}

const width = 1000;
/** Of each strip, in parts of its own row. */
const heights = { line: 0.04, wide: 0.4, narrow: 0.4, median: 0.8 } as const;

export const stripsViewBox = (count: number): string => `0 0 ${width} ${count}`;

export function drawStrips(root: Element, strips: readonly Strip[]): void {
  select(root)
    .selectAll<SVGGElement, Strip>(':scope > g')
    .data(strips, ({ key }) => key)
    .join((enter) => {
      const strip = enter.append('g');
      for (const part of ['line', 'wide', 'narrow', 'median']) strip.append('rect').attr('class', `strip-${part}`);
      return strip;
    })
    .each(function ({ quantiles: [min = 0, low = 0, lower = 0, median = 0, upper = 0, high = 0, max = 0] }, row) {
      const [line, wide, narrow, middle] = Array.from(this.children);
      if (!line || !wide || !narrow || !middle) return;
      place(line, row, min, max, heights.line);
      place(wide, row, low, high, heights.wide);
      place(narrow, row, lower, upper, heights.narrow);
      place(middle, row, median - 0.002, median + 0.002, heights.median);
    });
}

function place(rect: Element, row: number, from: number, to: number, height: number): void {
  setAttribute(rect, 'x', (width * from).toFixed(1));
  setAttribute(rect, 'width', (width * (to - from)).toFixed(1));
  setAttribute(rect, 'y', (row + (1 - height) / 2).toFixed(3));
  setAttribute(rect, 'height', height.toFixed(3));
}
