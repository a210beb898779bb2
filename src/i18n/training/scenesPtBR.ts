// The scenes of the training lab in Brazilian Portuguese.
import type { scenes as english } from './scenesEn.ts';

const scene = (title: string) => ({ title });

export const scenes: typeof english = {
  heading: 'Cenas',
  before: 'Antes de reproduzir',
  swapped: scene('Par trocado'),
  perfect: scene('Pares perfeitos'),
  collapse: scene('Colapso'),
  'false-negatives': scene('Falsos negativos'),
  crowded: scene('Mais pares que dimensões'),
  'hard-negative-cold': scene('Um negativo difícil, temperatura baixa'),
  'hard-negative-hot': scene('Um negativo difícil, temperatura alta'),
  'gap-cold': scene('Lacuna entre modalidades, τ = 0,01'),
  'gap-hot': scene('Lacuna entre modalidades, τ = 1'),
  'frozen-images': scene('Imagens congeladas'),
  nudge: scene('Um puxão não é um gradiente'),
  'without-jacobian': scene('Sem a jacobiana'),
};
