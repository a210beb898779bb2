// The loss over one component as a chart: its curve, the tangent, the gap between them, and three dots.
import { through, type Layout } from '../charts/chartPicture.ts';
import type { ChartScene } from '../charts/scene.ts';

export interface Slope {
  /** Where the component is, and where the step leads. */
  readonly from: number;
  readonly to: number;
  /** Values of the component in their order, and the loss at each. */
  readonly values: readonly number[];
  readonly losses: ArrayLike<number>;
  /** The loss before and after the step, and after it along the tangent. */
  readonly before: number;
  readonly after: number;
  readonly foretold: number;
  /** What is seen, for those who cannot. */
  readonly label: string;
}

export const slopeLayout: Layout = { top: 0, right: 1, bottom: 0, left: 1, inset: 1 };

export function slopeScene({ from, to, values, losses, before, after, foretold, label }: Slope): ChartScene {
  const heights = [...Array.from(losses), before, after, foretold];
  const line = (x: readonly number[], y: ArrayLike<number>) => ({ path: through(x, y), name: null });
  return {
    ground: {
      x: { kind: 'linear', ...spread(values[0] ?? from, values.at(-1) ?? to), beyond: 'end' },
      y: { kind: 'linear', ...spread(Math.min(...heights), Math.max(...heights)), beyond: 'end' },
      ticks: [], levels: [], marks: [],
    },
    lines: [
      { key: 'curve', look: 'solid', ...line(values, losses) },
      { key: 'tangent', look: 'dashed', ...line([from, to], [before, foretold]) },
      { key: 'gap', look: 'fine', ...line([to, to], [foretold, after]) },
    ],
    at: null,
    dots: [
      { key: 'start', look: 'fine', at: [from, before] },
      { key: 'foretold', look: 'hollow', at: [to, foretold] },
      { key: 'end', look: 'solid', at: [to, after] },
    ],
    notes: [],
    label,
  };
}

/** The ends of an axis; where all values are one, it lies in the middle. */
const spread = (low: number, high: number) => (low === high ? { from: low - 1, to: high + 1 } : { from: low, to: high });
