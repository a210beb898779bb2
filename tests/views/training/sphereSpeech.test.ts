// What the sphere says of itself, of its points and of its arrows, in both languages.
import { describe, expect, it } from 'vitest';
import { createMatrix, evaluate } from '../../../src/engine/index.ts';
import { sphereMessages } from '../../../src/i18n/training/sphereMessages.ts';
import type { SphereFrame } from '../../../src/views/training/sphereScene.ts';
import { percentText, readout, scaleText, sphereName, spokenPoint } from '../../../src/views/training/sphereSpeech.ts';

const [en, ptBR] = [sphereMessages('en'), sphereMessages('pt-BR')];
const names = { images: ['cat', 'dog'], texts: ['a photo of a cat', 'a photo of a dog'] };

function frameOf(images: readonly number[], texts: readonly number[], forces: readonly number[]): SphereFrame {
  const matrix = (data: readonly number[]) => ({ ...createMatrix(2, 2), data: Float64Array.from(data) });
  return {
    step: 3, images: matrix(images), texts: matrix(texts), imageForces: matrix(forces), textForces: createMatrix(2, 2),
    trace: evaluate({ images: matrix(images), texts: matrix(texts), temperature: 1, normalize: true }), forceTerms: () => ({ terms: createMatrix(2, 2), hardest: null }),
  };
}

const frame = frameOf([1, 0, 0, 2], [0, 1, 0, 1], [0, 0.3, 0.4, 0]);

describe('a point', () => {
  it('has its name, and says how far it is from its partner and what its loss is', () => {
    expect(spokenPoint({ side: 'images', index: 0 }, frame, names, en, 'en')).toEqual({ name: 'image 1, cat', degrees: 90, value: '90° from its text; softmax loss 0.6931' });
    expect(spokenPoint({ side: 'texts', index: 1 }, frame, names, ptBR, 'pt-BR')).toEqual({
      name: 'texto 2, a photo of a dog', degrees: 0, value: 'a 0° da sua imagem; perda softmax 0,3133',
    });
  });

  it('of no direction says so', () => {
    expect(spokenPoint({ side: 'texts', index: 0 }, frameOf([1, 0, 0, 1], [0, 0, 0, 1], [0, 0, 0, 0]), names, en, 'en')).toMatchObject({ degrees: 0, value: en.noDirection });
  });

  it('that is picked also tells its force', () => {
    expect(readout({ side: 'images', index: 1 }, frame, names, ptBR)).toMatch(/^imagem 2, dog: a 0° do seu texto; perda softmax 0\.\d+; força 0\.4$/);
  });
});

it('names what it shows by the number of components', () => {
  expect([1, 2, 3, 16].map((d) => sphereName(d, en))).toEqual([en.title.line, 'Vectors on the unit circle', 'Vectors on the unit sphere', 'Vectors of 16 components, projected']);
});

it('says what the arrows’ bar stands for, or why there is no arrow', () => {
  expect(scaleText({ perUnit: 100, bar: { value: 0.2, length: 20 } }, frame, ptBR)).toBe('força 0.2');
  const none = { perUnit: 0, bar: null };
  expect(scaleText(none, frameOf([1, 0, 1, 0], [1, 0, 1, 0], [0, 0, 0, 0]), en)).toBe('every force is 0');
  expect(scaleText(none, frameOf([1, 0, 1, 0], [1, 0, 1, 0], [0, 1e-9, 0, 0]), en)).toBe('every force is below 1e−6');
});

it.each([[0, '0%'], [1e-5, '<1%'], [0.427, '43%'], [0.9951, '>99%'], [1, '100%']])('writes a share of %d as %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});
