// The one table of limits, for the page and for everything that brings a document in from outside.
import { clipScaleLimit } from '../notation/clip.ts';

export const limits = {
  pairs: { min: 1, max: 32 },
  dimensions: { min: 1, max: 16 },
  /** Of |x|; a component may also be 0. */
  component: { min: 1e-100, max: 1e100 },
  temperature: { min: 1e-4, max: 1e4 },
  /** Characters of a name or caption. */
  label: { max: 60 },
  /** Characters of a temperature as typed. */
  typed: { max: 40 },
  /** Zero-shot classification: how many images, classes, and templates; components of its vectors; 1/τ, which CLIP holds below 100. */
  zeroShot: { images: { min: 2, max: 4 }, classes: { min: 2, max: 6 }, templates: { min: 1, max: 4 }, dimensions: 3, scale: { min: 1, max: clipScaleLimit } },
  /** Steps of a run, and the numbers of its options; below `below`, momentum and Adam's decay rates. */
  training: {
    steps: 10_000, learningRate: { min: 0, max: 1e9 }, decay: { min: 0, below: 1 }, epsilon: { min: 1e-16, max: 1 }, weightDecay: { min: 0, max: 100 },
    maximumScale: { min: 1, max: 1e4 }, bias: { min: -1e6, max: 1e6 },
  },
  /** Bytes of a picture that is read for its link. */
  picture: 20_000_000,
  /** Characters of a link's fragment, and bytes of its text once inflated. */
  link: { encoded: 65_536, inflated: 262_144 },
  /** A list of scenes: how many, characters of a title, characters of its file; as a fragment it is bounded as a link is. */
  scenes: { count: 60, title: 80, file: 1_000_000 },
} as const;

export function isComponent(value: number): boolean {
  const size = Math.abs(value);
  return value === 0 || (size >= limits.component.min && size <= limits.component.max);
}

export function isTemperature(value: number): boolean {
  return value >= limits.temperature.min && value <= limits.temperature.max;
}
