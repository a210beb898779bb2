// What follows from the cards' numbers: as their words say, as the reference data has it, and finite whatever the numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeClass, setImageComponent, setPromptComponent } from '../../../src/document/zeroShot/edits.ts';
import type { ZeroShotDocument } from '../../../src/document/zeroShot/document.ts';
import { ways, zeroShotScenes, type Way } from '../../../src/lesson/zeroShot/scenes.ts';
import { answerFor, choicesOf, hasNoDirection, zeroShotFrame } from '../../../src/state/zeroShot/frame.ts';
import { isTaskDone } from '../../../src/state/zeroShot/task.ts';
import { zeroShotDocuments } from '../../document/zeroShot/support.ts';
import { readGolden } from '../../engine/support.ts';

const { classifier, ensemble } = zeroShotScenes;
const wordOf = (document: ZeroShotDocument, way: Way, image: number, template = 0) => document.classes[answerFor(zeroShotFrame(document), way, template, image).best]?.word;
const dog = 1;

describe('the first card', () => {
  it('gives each image its class, the dog’s by little', () => {
    const { document } = classifier;
    expect(document.images.map((_, image) => wordOf(document, 'embeddings', image))).toEqual(['cat', 'dog', 'bird']);
    expect(answerFor(zeroShotFrame(document), 'embeddings', 0, dog).probability).toBeCloseTo(0.64, 2);
  });

  it('has a template that alone is caught in the trap', () => {
    expect([0, 1, 2].map((template) => wordOf(classifier.document, 'template', dog, template))).toEqual(['dog', 'dog', 'wolf']);
  });

  it('says what a cosine more by 0.01 does to the odds', () => {
    expect(Math.exp(100 * 0.01)).toBeCloseTo(Math.E, 12);
    expect(Math.exp(10 * 0.01)).toBeCloseTo(1.1, 1);
  });
});

describe('the card of prompts', () => {
  interface Golden { readonly items: readonly { readonly id: string; readonly numbers: Readonly<Record<string, string>> }[] }
  const { numbers } = readGolden<Golden>('misconceptions').items.find(({ id }) => id === 'ensemble-probabilities')!;
  const frame = zeroShotFrame(ensemble.document);

  it('agrees with the reference data', () => {
    const close = (value: number | undefined, name: string) => expect(value! / Number(numbers[name])).toBeCloseTo(1, 10);
    close(frame.byEmbeddings.cosine.data[0], 'embedding_cos_A');
    close(frame.byEmbeddings.cosine.data[1], 'embedding_cos_B');
    close(frame.classes.meanNorms[0], 'meanNorm_A');
    close(frame.byProbabilities.probs.data[0], 'P_A_probabilityAverage');
    close(frame.byEmbeddings.probs.data[0], 'P_A_embeddingEnsemble');
  });

  it('has prompts at the angles that it speaks of', () => {
    const angles = ensemble.document.classes.map(({ prompts }) => prompts.map((prompt) => Math.round((Math.acos(prompt[0]!) * 180) / Math.PI)));
    expect(angles).toEqual([[35, 35, 80], [40, 40, 40]]);
  });

  it('has ways that disagree', () => {
    expect(ways.map((way) => wordOf(ensemble.document, way, 0))).toEqual(['dog', 'cat', 'cat']);
  });
});

describe('the card of the missing class', () => {
  it('gives the dog’s image to the wolf with near certainty, and then to the cat, at the cosines they had', () => {
    const before = zeroShotFrame(classifier.document);
    const without = removeClass(classifier.document, dog);
    const frame = zeroShotFrame(without);
    expect(wordOf(without, 'embeddings', dog)).toBe('wolf');
    expect(answerFor(frame, 'embeddings', 0, dog).probability).toBeGreaterThan(0.9999);
    expect(frame.byEmbeddings.cosine.data[dog * 3 + 2]).toBe(before.byEmbeddings.cosine.data[dog * 4 + 3]);
    const neither = removeClass(without, 2);
    expect(wordOf(neither, 'embeddings', dog)).toBe('cat');
    expect(answerFor(zeroShotFrame(neither), 'embeddings', 0, dog).probability).toBeGreaterThan(0.85);
  });
});

describe('tasks', () => {
  it('are done when the learner has done them', () => {
    const { document } = classifier;
    const frame = zeroShotFrame(document);
    expect([isTaskDone('classifier', frame, 'embeddings'), isTaskDone('ensemble', frame, 'embeddings'), isTaskDone('missing-class', frame, 'embeddings')]).toEqual([false, false, false]);
    expect(isTaskDone('classifier', zeroShotFrame(setImageComponent(document, dog, 2, 0.9)), 'embeddings')).toBe(true);
    expect(isTaskDone('ensemble', frame, 'probabilities')).toBe(true);
    const without = zeroShotFrame(removeClass(document, dog));
    expect([isTaskDone('classifier', without, 'embeddings'), isTaskDone('missing-class', without, 'embeddings')]).toEqual([false, true]);
  });
});

describe('any numbers', () => {
  it('give probabilities that add up to 1, an answer among the classes, and a margin that is not below 0', () => {
    fc.assert(
      fc.property(zeroShotDocuments, fc.constantFrom(...ways), (document, way) => {
        const frame = zeroShotFrame(document);
        const { probs } = choicesOf(frame, way, 0);
        document.images.forEach((_, image) => {
          const row = [...probs.data.subarray(image * probs.cols, (image + 1) * probs.cols)];
          expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          const { best, margin, probability } = answerFor(frame, way, 0, image);
          expect(probability).toBe(Math.max(...row));
          expect(document.classes[best]).toBeDefined();
          expect(margin).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('say where a class has no direction', () => {
    const zero = [0, 1, 2].reduce((document, k) => setPromptComponent(document, 0, 0, k, 0), classifier.document);
    const frame = zeroShotFrame(zero);
    expect(ways.map((way) => hasNoDirection(frame, way, 0, 0))).toEqual([false, true, true]);
    const two: ZeroShotDocument = { ...zero, templates: zero.templates.slice(0, 2), classes: zero.classes.map((each) => ({ ...each, prompts: each.prompts.slice(0, 2) })) };
    const opposite = [0, 1, 2].reduce((document, k) => setPromptComponent(document, 0, 0, k, -(two.classes[0]?.prompts[1]?.[k] ?? 0)), two);
    expect(hasNoDirection(zeroShotFrame(opposite), 'embeddings', 0, 0)).toBe(true);
  });
});
