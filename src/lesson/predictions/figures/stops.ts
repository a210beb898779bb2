// The values at which the controls of the small figures stop: round ones, and those that the questions speak of.
import { clipScaleLimit, clipStart } from '../../../notation/clip.ts';

const perDecade = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8] as const;

/** τ from CLIP's limit to far above all cosines, about evenly spaced on a logarithmic axis. */
export const temperatureStops: readonly number[] = [...[0.01, 0.1, 1].flatMap((decade) => perDecade.map((step) => Number((step * decade).toPrecision(2)))), 10];

/** 1/τ from none to CLIP's limit, its start among them. */
export const scaleStops: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 1 / clipStart, 17, 20, 25, 30, 40, 50, 60, 70, 80, 90, clipScaleLimit];

/** Degrees, whole ones. */
export const angleStops: readonly number[] = Array.from({ length: 91 }, (_, degrees) => degrees);

/** Halves from −10 to 15. */
export const constantStops: readonly number[] = Array.from({ length: 51 }, (_, k) => k / 2 - 10);
