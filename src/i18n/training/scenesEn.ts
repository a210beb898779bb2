// The scenes of the training lab in English: what they begin with, and what is asked before they are played.
import { manyItems } from './scenes/manyEn.ts';
import { pairItems } from './scenes/pairsEn.ts';
import { updateItems } from './scenes/updatesEn.ts';

export const scenes = {
  heading: 'Scenes',
  all: 'All scenes',
  own: 'Your own batch',
  before: 'Before you play',
  try: 'Then try',
  skip: 'Play without answering',
  again: 'Set the scene up again',
  steps: (steps: number) => `Play at least to step ${steps}.`,
  items: { ...pairItems, ...manyItems, ...updateItems },
};
