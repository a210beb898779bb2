// The cards of the temperature microscope: how each sets up the figure.
import { scene, type Scene } from '../scene.ts';

export const temperatureCards = ['curves', 'best', 'learned'] as const;
export type TemperatureCard = (typeof temperatureCards)[number];

/** Caption 2 lies nearer to image 1 than to its own image: some τ is best. */
export const misranked = {
  images: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  texts: [[0.9, 0.1, 0.1], [0.6, 0.5, 0], [0, 0.2, 0.9]],
  temperature: 1,
  normalize: true,
  drawings: ['cat', 'dog', 'bird'],
} as const;

export const temperatureScenes: Readonly<Record<TemperatureCard, Scene>> = {
  curves: scene({ view: { stage: 'softmax' } }),
  best: scene({ numbers: misranked, view: { stage: 'loss', direction: 'textToImage', pick: { row: 0, col: 1 } } }),
  learned: scene({ view: { stage: 'scale' } }),
};

/** How near to the best τ counts as found, as a ratio. */
const nearEnough = 1.06;

export function isFound(temperature: number, best: number): boolean {
  return Math.abs(Math.log(temperature / best)) <= Math.log(nearEnough);
}
