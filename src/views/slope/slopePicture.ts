// The loss over one component with its tangent, as lines and points to draw.

export interface SlopeScene {
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

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface SlopePicture {
  /** Paths in the units of `slopeSize`. */
  readonly curve: string;
  readonly tangent: string;
  /** Between what the tangent foretells and what the loss does. */
  readonly gap: string;
  readonly start: Spot;
  readonly foretold: Spot;
  readonly end: Spot;
  readonly label: string;
}

export const slopeSize = { width: 320, height: 132 } as const;
const margin = 12;

export function slopePicture({ from, to, values, losses, before, after, foretold, label }: SlopeScene): SlopePicture {
  const [left, right] = [values[0] ?? from, values.at(-1) ?? to];
  const heights = [...Array.from(losses), before, after, foretold];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const share = (value: number, start: number, end: number) => (end === start ? 0.5 : (value - start) / (end - start));
  const x = (value: number) => margin + share(value, left, right) * (slopeSize.width - 2 * margin);
  const y = (loss: number) => slopeSize.height - margin - share(loss, low, high) * (slopeSize.height - 2 * margin);
  const spot = (value: number, loss: number): Spot => ({ x: round(x(value)), y: round(y(loss)) });
  const path = (spots: readonly Spot[]) => spots.map((each, k) => `${k === 0 ? 'M' : 'L'}${each.x} ${each.y}`).join('');
  const [start, end, line] = [spot(from, before), spot(to, after), spot(to, foretold)];
  return { curve: path(values.map((value, k) => spot(value, losses[k] ?? 0))), tangent: path([start, line]), gap: path([line, end]), start, foretold: line, end, label };
}

/** To a tenth of a unit, which no eye can tell apart. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
