// The scenes of the training lab in Brazilian Portuguese.
import { manyItems } from './scenes/manyPtBR.ts';
import { pairItems } from './scenes/pairsPtBR.ts';
import { updateItems } from './scenes/updatesPtBR.ts';
import type { scenes as english } from './scenesEn.ts';

export const scenes: typeof english = {
  heading: 'Cenas',
  all: 'Todas as cenas',
  before: 'Antes de reproduzir',
  try: 'Depois, experimente',
  again: 'Montar a cena de novo',
  items: { ...pairItems, ...manyItems, ...updateItems },
};
