// The words of the sphere, in Brazilian Portuguese.
import type { sphere as english } from './sphereEn.ts';

export const sphere: typeof english = {
  title: {
    line: 'Vetores de uma componente: cada um aponta para a direita ou para a esquerda',
    circle: 'Vetores no círculo unitário',
    sphere: 'Vetores na esfera unitária',
    projection: (dimensions) => `Vetores de ${dimensions} componentes, projetados`,
  },
  image: (index, name) => `imagem ${index}, ${name}`,
  text: (index, caption) => `texto ${index}, ${caption}`,
  imageValue: (degrees, loss) => `a ${degrees}° do seu texto; perda ${loss}`,
  textValue: (degrees, loss) => `a ${degrees}° da sua imagem; perda ${loss}`,
  noDirection: 'sem ângulo: um vetor nulo não tem direção',
  force: (length) => `força ${length}`,
  pickOne: 'Escolha um ponto para decompor a sua força, ou arraste-o.',
  hint: 'As setas do teclado movem o vetor; com Shift, em passos menores. Page Down e Page Up levam ao próximo vetor e ao anterior.',
  turn: 'Girar a esfera',
  turned: (yaw, pitch) => `girada ${yaw}°, inclinada ${pitch}°`,
  scale: (value) => `força ${value}`,
  noForces: 'todas as forças são 0',
  weakForces: (value) => `todas as forças estão abaixo de ${value}`,
  legend: {
    image: 'imagem',
    text: 'texto',
    far: 'no lado de trás',
    pair: 'par',
    force: 'força: o gradiente negativo',
    pull: 'atração do par',
    push: 'repulsão de um negativo',
    hardest: 'do negativo mais difícil',
  },
  kept: (share, dimensions) => `Dois eixos principais de ${dimensions} dimensões, que guardam ${share} da variância.`,
  inside: 'Um ponto dentro do círculo aponta também para fora deste plano.',
  axesOf: 'Eixos',
  start: 'do início',
  step: 'deste passo',
};
