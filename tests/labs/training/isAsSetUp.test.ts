// A scene's question plays what its answer is about: numbers, options and the run beside, whatever the items are called.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { setDimensions, setLabel, setNormalize, setTemperature, setVector, removePair } from '../../../src/document/edits.ts';
import { isAsSetUp, startsAs } from '../../../src/labs/training/isAsSetUp.ts';
import { trainingScenes } from '../../../src/lesson/training/ids.ts';
import { trainingSceneOf } from '../../../src/lesson/training/scenes.ts';

const scene = trainingSceneOf('swapped');
const document = createDocument(scene.numbers);
const state = { options: scene.options, beside: null };

describe('a scene', () => {
  it.each(trainingScenes)('%s is as it is set up', (id) => {
    const each = trainingSceneOf(id);
    expect(isAsSetUp(each, createDocument(each.numbers), { options: { ...each.options }, beside: each.beside && { what: 'update', update: each.beside } })).toBe(true);
  });

  it('is the same with other names', () => {
    expect(isAsSetUp(scene, setLabel(document, 'images', 0, 'a fox'), state)).toBe(true);
  });

  it.each([
    ['vector', setVector(document, 'texts', 1, [0, 0, 1])], ['temperature', setTemperature(document, 1)], ['number of pairs', removePair(document, 2)],
    ['number of dimensions', setDimensions(document, 4)], ['normalisation', setNormalize(document, !document.normalize)],
  ])('is not with another %s', (_, other) => {
    expect([isAsSetUp(scene, other, state), startsAs(scene.numbers, other)]).toEqual([false, false]);
  });

  it('is not with another option, or another run beside', () => {
    expect(isAsSetUp(scene, document, { ...state, options: { ...scene.options, learningRate: 3 } })).toBe(false);
    expect(startsAs(scene.numbers, document)).toBe(true);
    expect(isAsSetUp(scene, document, { ...state, beside: { what: 'temperature', temperature: 1 } })).toBe(false);
  });
});
