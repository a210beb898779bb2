// The scenes of the training lab in English: what they begin with, and what is asked before they are played.
import { manyItems } from './scenes/manyEn.ts';
import { pairItems } from './scenes/pairsEn.ts';
import { updateItems } from './scenes/updatesEn.ts';

export const scenes = {
  heading: 'Scenes',
  all: 'All scenes',
  before: 'Guess first',
  plays: 'Your answer plays the run. Play shows it without an answer.',
  asked: 'The question',
  try: 'Then try',
  again: 'Set the scene up again',
  items: { ...pairItems, ...manyItems, ...updateItems },
};
