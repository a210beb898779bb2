// The scenes of the training lab in Brazilian Portuguese.
import { manyItems } from './scenes/manyPtBR.ts';
import { pairItems } from './scenes/pairsPtBR.ts';
import { updateItems } from './scenes/updatesPtBR.ts';
import type { scenes as english } from './scenesEn.ts';

export const scenes: typeof english = {
  heading: 'Cenas',
  all: 'Todas as cenas',
  own: 'O seu próprio lote',
  before: 'Antes de reproduzir',
  try: 'Depois, experimente',
  skip: 'Reproduzir sem responder',
  again: 'Montar a cena de novo',
  steps: (steps) => `Reproduza pelo menos até o passo ${steps}.`,
  items: { ...pairItems, ...manyItems, ...updateItems },
};
