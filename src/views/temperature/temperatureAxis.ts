// One logarithmic axis of τ, the same for all charts that stand above it, as a scale that a slider can move on.
import { scaleLog } from 'd3-scale';
import { stepLog, stops, type TemperatureLimits, type SliderScale } from './temperatureScale.ts';

/** A temperature outside the limits stands at the end that is nearer. `min` must lie below the lowest stop, `max` above the highest. */
export function createTemperatureAxis({ min, max }: TemperatureLimits): SliderScale {
  const position = scaleLog([min, max], [0, 1]).clamp(true);
  const within = (value: number) => Math.min(max, Math.max(min, value));
  const marks = [min, ...stops, max];
  return {
    position,
    at: (part, reach) => stops.find((stop) => Math.abs(position(stop) - part) <= reach) ?? within(Number(position.invert(part).toPrecision(3))),
    step: (value, direction, fine) => within(stepLog(value, direction, fine, stops)),
    nextStop: (value, direction) => within((direction === 1 ? marks.find((mark) => mark > value) : marks.findLast((mark) => mark < value)) ?? value),
  };
}
