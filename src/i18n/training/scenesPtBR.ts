// The scenes of the training lab in Brazilian Portuguese.
import { manyItems } from './scenes/manyPtBR.ts';
import { pairItems } from './scenes/pairsPtBR.ts';
import { updateItems } from './scenes/updatesPtBR.ts';
import type { scenes as english } from './scenesEn.ts';

export const scenes: typeof english = {
  heading: 'Cenas',
  all: 'Todas as cenas',
  before: 'Primeiro, dê o seu palpite',
  plays: 'A sua resposta reproduz o treinamento. “Reproduzir” o mostra sem resposta.',
  asked: 'A pergunta',
  try: 'Depois, experimente',
  again: 'Montar a cena de novo',
  items: { ...pairItems, ...manyItems, ...updateItems },
};
