// A logarithmic scale that a slider moves on: where a number lies on the track, and which one a place or a key gives.
// Written out, since a slider stands on the first screen, and d3-scale would come there with colours, dates and formats.

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Where a number lies on a slider's track. One outside the limits stands at the end that is nearer. */
export interface SliderScale {
  readonly limits: Limits;
  readonly stops: readonly number[];
  /** From 0, at the lowest, to 1. */
  position(value: number): number;
  /** 3 significant digits; a stop no further than `reach` from the position is given exactly. */
  at(position: number, reach: number): number;
  /** A number outside the limits goes to the end that is nearer, or stays where that is not the way. */
  step(value: number, direction: 1 | -1, fine: boolean): number;
  /** The next stop or end; the value itself when there is none. */
  nextStop(value: number, direction: 1 | -1): number;
}

/** A stretch of the scale, and the part of the track that it gets. */
export interface Stretch {
  readonly values: readonly [from: number, to: number];
  readonly track: readonly [from: number, to: number];
}

const decadesPerStep = { coarse: 0.05, fine: 0.01 } as const;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A twentieth of a decade up or down, or a hundredth; never past one of `through`, which are in ascending order. */
export function stepLog(value: number, direction: 1 | -1, fine: boolean, through: readonly number[]): number {
  const next = rounded(value * 10 ** (direction * (fine ? decadesPerStep.fine : decadesPerStep.coarse)));
  return through.find((stop) => (stop - value) * direction > 0 && (next - stop) * direction > 0) ?? next;
}

/** A step in a field that takes more than the track has: it goes past the ends, and from 0, which no ratio leaves, to the least of the scale. */
export function stepPast({ limits, stops }: Pick<SliderScale, 'limits' | 'stops'>, value: number, direction: 1 | -1, fine: boolean): number {
  return value === 0 && direction === 1 ? limits.min : stepLog(value, direction, fine, stops);
}

/** What a slider says of its number. One outside the limits widens them, so that what is said is what is there. */
export function spokenRange({ min, max }: Limits, value: number) {
  return { 'aria-valuemin': String(Math.min(min, value)), 'aria-valuemax': String(Math.max(max, value)), 'aria-valuenow': String(value) };
}

/** Straight from knot to knot, and flat beyond the ends. Both lists ascend. */
function interpolate(from: readonly number[], to: readonly number[]): (x: number) => number {
  return (x) => {
    const after = from.findIndex((knot) => x < knot);
    const [x0, x1, y0, y1] = [from[after - 1], from[after], to[after - 1], to[after]];
    if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return (after < 0 ? to.at(-1) : to[0]) ?? NaN;
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  };
}

/** `stops` are in ascending order, within the limits. Every decade gets the same length, but within and outside of a `stretch`. */
export function createSliderScale(limits: Limits, stops: readonly number[], stretch: Stretch | null = null): SliderScale {
  const { min, max } = limits;
  const logarithms = [min, ...(stretch?.values ?? []), max].map(Math.log);
  const track = [0, ...(stretch?.track ?? []), 1];
  const [toTrack, fromTrack] = [interpolate(logarithms, track), interpolate(track, logarithms)];
  const position = (value: number) => toTrack(Math.log(value));
  const within = (value: number) => Math.min(max, Math.max(min, value));
  const onward = (value: number, next: number, direction: 1 | -1) => ((within(next) - value) * direction > 0 ? within(next) : value);
  const marks = [min, ...stops, max];
  return {
    limits, stops, position,
    at: (part, reach) => stops.find((stop) => Math.abs(position(stop) - part) <= reach) ?? within(rounded(Math.exp(fromTrack(part)))),
    step: (value, direction, fine) => onward(value, stepLog(value, direction, fine, stops), direction),
    nextStop: (value, direction) => onward(value, (direction === 1 ? marks.find((mark) => mark > value) : marks.findLast((mark) => mark < value)) ?? value, direction),
  };
}
