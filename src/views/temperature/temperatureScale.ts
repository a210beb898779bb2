// The slider's scale: where a temperature lies on the track, and which one a place or a key gives.
import { scaleLog } from 'd3-scale';

export interface TemperatureLimits {
  readonly min: number;
  readonly max: number;
}

/** CLIP's limit (1/τ may not pass 100), CLIP's start, and no scaling. */
export const stops = [0.01, 0.07, 1] as const;

/** The limits span eight decades; the two in which all happens get two thirds of the track. */
const usual = { from: 0.14, to: 0.8 } as const;

const decadesPerStep = { coarse: 0.05, fine: 0.01 } as const;

/** Where a number lies on a slider's track. */
export interface SliderScale {
  /** From 0, at the lowest, to 1. */
  position(value: number): number;
  /** 3 significant digits; a stop no further than `reach` from the position is given exactly. */
  at(position: number, reach: number): number;
  step(value: number, direction: 1 | -1, fine: boolean): number;
  /** The next stop or end; the value itself when there is none. */
  nextStop(value: number, direction: 1 | -1): number;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A twentieth of a decade up or down, or a hundredth; never past one of `through`, which are in ascending order. */
export function stepLog(value: number, direction: 1 | -1, fine: boolean, through: readonly number[]): number {
  const next = rounded(value * 10 ** (direction * (fine ? decadesPerStep.fine : decadesPerStep.coarse)));
  return through.find((stop) => (stop - value) * direction > 0 && (next - stop) * direction > 0) ?? next;
}

/** `min` must lie below the lowest stop and `max` above the highest. */
export function createTemperatureScale({ min, max }: TemperatureLimits): SliderScale {
  const log = scaleLog([min, stops[0], stops[2], max], [0, usual.from, usual.to, 1]).clamp(true);
  const within = (value: number) => Math.min(max, Math.max(min, value));
  const marks = [min, ...stops, max];
  return {
    position: log,
    at: (position, reach) => stops.find((stop) => Math.abs(log(stop) - position) <= reach) ?? within(rounded(log.invert(position))),
    step: (value, direction, fine) => within(stepLog(value, direction, fine, stops)),
    nextStop: (value, direction) =>
      (direction === 1 ? marks.find((mark) => mark > value) : marks.findLast((mark) => mark < value)) ?? value,
  };
}
