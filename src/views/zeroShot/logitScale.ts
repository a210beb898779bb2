// The slider's scale of 1/τ, with CLIP's start and its limit as stops.
import { clipScaleLimit, clipStart } from '../../notation/clip.ts';
import { createSliderScale, type Limits, type SliderScale } from '../slider/sliderScale.ts';

/** No scaling, CLIP's start 1/0.07, and CLIP's limit. */
export const scaleStops = [1, 1 / clipStart, clipScaleLimit] as const;

export const createLogitScale = (limits: Limits): SliderScale => createSliderScale(limits, scaleStops);
