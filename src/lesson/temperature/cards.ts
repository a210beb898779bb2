// The cards of the temperature microscope: how each sets up the figure.
import { misranked } from '../presets.ts';
import { scene, type Scene } from '../scene.ts';

export const temperatureCards = ['curves', 'best', 'learned'] as const;
export type TemperatureCard = (typeof temperatureCards)[number];

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
