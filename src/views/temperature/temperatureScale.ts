// The scales of τ: that of the slider beside the fields, and the axis of the charts that stand above one another.
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { createSliderScale, type Limits, type SliderScale } from '../slider/sliderScale.ts';

/** CLIP's limit (1/τ may not pass 100), CLIP's start, and no scaling. */
export const stops = [clipLimit, clipStart, 1] as const;

/** The limits span eight decades; the two in which all happens get two thirds of the track. */
const usual = { values: [stops[0], stops[2]], track: [0.14, 0.8] } as const;

/** `min` must lie below the lowest stop and `max` above the highest. */
export const createTemperatureScale = (limits: Limits): SliderScale => createSliderScale(limits, stops, usual);

export const createTemperatureAxis = (limits: Limits): SliderScale => createSliderScale(limits, stops);
