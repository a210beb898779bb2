// The slider's scale of 1/τ: logarithmic, with CLIP's start and its limit as stops.
import { scaleLog } from 'd3-scale';
import { stepLog, type SliderScale } from '../temperature/temperatureScale.ts';

export interface ScaleLimits {
  readonly min: number;
  readonly max: number;
}

/** No scaling, CLIP's start 1/0.07, and CLIP's limit. */
export const scaleStops = [1, 1 / 0.07, 100] as const;

const rounded = (value: number): number => Number(value.toPrecision(3));

export function createLogitScale({ min, max }: ScaleLimits): SliderScale {
  const log = scaleLog([min, max], [0, 1]).clamp(true);
  const within = (value: number) => Math.min(max, Math.max(min, value));
  return {
    position: log,
    at: (position, reach) => scaleStops.find((stop) => Math.abs(log(stop) - position) <= reach) ?? within(rounded(log.invert(position))),
    step: (value, direction, fine) => within(stepLog(value, direction, fine, scaleStops)),
    nextStop: (value, direction) => (direction === 1 ? scaleStops.find((stop) => stop > value) : scaleStops.findLast((stop) => stop < value)) ?? value,
  };
}
