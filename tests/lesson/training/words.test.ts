// The words of the scenes: a reason for each answer, a label for each number, and no number that the engine does not compute.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { setDimensions } from '../../../src/document/edits.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { drawStart } from '../../../src/document/training/drawStart.ts';
import { evaluate } from '../../../src/engine/index.ts';
import { lossBounds, plainDescent, trainRun } from '../../../src/engine/training/index.ts';
import { locales } from '../../../src/i18n/locale.ts';
import type { SceneWords } from '../../../src/i18n/training/sceneWords.ts';
import { trainingMessages } from '../../../src/i18n/training/messages.ts';
import { reasonsOf } from '../../../src/lesson/predictions/prediction.ts';
import { trainingScenes, type TrainingSceneId } from '../../../src/lesson/training/ids.ts';
import { partsOf } from '../../../src/lesson/training/measures.ts';
import { lastOf, runOf, valueAt, type TrainingScene } from '../../../src/lesson/training/scene.ts';
import { trainingSceneOf } from '../../../src/lesson/training/scenes.ts';

const valueOf = (id: TrainingSceneId, key: string): number => trainingSceneOf(id).outcome().find((reading) => reading.key === key)?.value ?? NaN;
const wordsOf = (id: TrainingSceneId, locale: (typeof locales)[number]): SceneWords => trainingMessages(locale).scenes.items[id];

describe.each(trainingScenes.flatMap((id) => locales.map((locale) => ({ id, locale }))))('the words of $id in $locale', ({ id, locale }) => {
  const words = wordsOf(id, locale);
  const { ask } = trainingSceneOf(id);

  it('have an option and a reason for each answer, and a label for each number', () => {
    expect(ask.kind).toBe('choice');
    expect(words.options).toHaveLength(reasonsOf(ask));
    expect(words.reasons).toHaveLength(reasonsOf(ask));
    expect(new Set(words.reasons).size).toBe(words.reasons.length);
    expect(Object.keys(words.outcome)).toEqual(trainingSceneOf(id).outcome().map(({ key }) => key));
  });

  it('quote no number that is not computed', () => {
    const known = [...trainingSceneOf(id).outcome().map(({ value }) => Math.abs(value)), trainingSceneOf(id).numbers.temperature, ...(others[id] ?? [])];
    const text = [words.title, ...words.sentences, words.question, ...words.options, words.belief, ...words.reasons, words.body].join(' ').replace(/(\d),(\d)/g, '$1.$2');
    const tokens = text.match(/(?<![\d.(/])\d+(?:\.\d+)?(?!\d)(?!\/)/g) ?? [];
    for (const token of tokens.filter((each) => !counted.has(Number(each)))) {
      const half = 0.5 * 10 ** -(token.split('.')[1]?.length ?? 0);
      expect(known.some((value) => Math.abs(value - Number(token)) <= half * 1.0001), `${token} in ${id}`).toBe(true);
    }
  });
});

/** With these the words count or number pairs, vectors, parts and dimensions, or name the ends of a scale: they are no results. */
const counted: ReadonlySet<number> = new Set([0, 1, 2, 3, 4]);

/** Numbers of the words that are no result of the scene: those it is set to, years, CLIP's own, and those of the tests below. */
const others: Readonly<Partial<Record<TrainingSceneId, readonly number[]>>> = {
  swapped: [83, 85, 48, 12],
  perfect: [0.00000125, 0.07],
  collapse: [trainingSceneOf('collapse').steps],
  'false-negatives': [trainingSceneOf('false-negatives').steps],
  crowded: [72, 512, 32768],
  'hard-negative-cold': [37, 0.45],
  'hard-negative-hot': [37, 109, 0.07, 0.368, 0.375],
  'gap-cold': [2022, 0.05, 0.05 / trainingSceneOf('gap-cold').numbers.temperature],
  'gap-hot': [0.7636, 0.01],
  'frozen-images': [45, 2022, 0.00605],
  nudge: [trainingSceneOf('nudge').steps],
  'without-jacobian': [trainingSceneOf('without-jacobian').steps],
};

describe('what the words say beside the outcomes', () => {
  const trace = (scene: TrainingScene) => evaluate(toInputs(createDocument(scene.numbers)));
  const degrees = (cosine: number) => (Math.acos(cosine) * 180) / Math.PI;
  const cosineAt = (id: TrainingSceneId, i: number, j: number) => trace(trainingSceneOf(id)).cosine.data[i * trainingSceneOf(id).numbers.images.length + j]!;

  it('of perfect pairs at τ = 0.07', () => {
    const { numbers } = trainingSceneOf('perfect');
    expect(evaluate(toInputs(createDocument({ ...numbers, temperature: 0.07 }))).loss).toBeCloseTo(0.00000125, 8);
  });

  it('of a twin that is moved: the two are torn apart, and the loss goes below the floor', () => {
    const scene = trainingSceneOf('false-negatives');
    const [first, , ...rest] = scene.numbers.texts;
    const moved = runOf({ ...scene, numbers: { ...scene.numbers, texts: [first!, [0.8, 0.3, 0.5], ...rest] } });
    expect(lastOf(moved, 'loss')).toBeLessThan(Math.LN2 / 2 - 0.1);
  });

  it('of five pairs in four dimensions', () => {
    const { numbers, options } = trainingSceneOf('crowded');
    for (const seed of [1, 2, 3]) {
      const drawn = drawStart(setDimensions(createDocument(numbers), 4), seed);
      expect(lastOf(trainRun(toInputs(drawn), options, 600), 'loss')).toBeCloseTo(lossBounds(5, 4, 0.5).least, 3);
    }
  });

  it('of a hard negative: how far its own caption is, and how much less caption 3 fits', () => {
    expect(degrees(cosineAt('hard-negative-cold', 0, 0))).toBeCloseTo(37, 0);
    expect(cosineAt('hard-negative-cold', 0, 1) - cosineAt('hard-negative-cold', 0, 2)).toBeCloseTo(0.45, 2);
  });

  it('of a hard negative at τ = 1: how the lengths of the three pushes share out, the sine of each angle in them', () => {
    const { numbers } = trainingSceneOf('hard-negative-hot');
    const pushes = partsOf(trainRun(toInputs(createDocument(numbers)), plainDescent, 0).at(0), 0).slice(1);
    const shares = pushes.map((push) => push / pushes.reduce((sum, each) => sum + each, 0));
    [0.368, 0.375, 0.257].forEach((wanted, k) => expect(shares[k]).toBeCloseTo(wanted, 3));
    const sines = [2, 3, 4].map((caption) => valueOf('hard-negative-hot', `share${caption}`) * Math.sin((valueOf('hard-negative-hot', `before${caption}`) * Math.PI) / 180));
    sines.forEach((weighted, k) => expect(weighted / sines[0]!).toBeCloseTo(shares[k]! / shares[0]!, 10));
  });

  it('of two clouds: the bound at τ = 1, which no five pairs can pass', () => {
    expect(lossBounds(5, 3, 1).least).toBeCloseTo(0.7636, 4);
    expect(valueAt(runOf(trainingSceneOf('gap-cold')), 'accuracyImageToText', 0)).toBe(1 / 5);
  });

  it('of frozen images: 45° apart; and thawed, a tenth of the loss', () => {
    const scene = trainingSceneOf('frozen-images');
    const { images } = scene.numbers;
    const among = evaluate(toInputs(createDocument({ ...scene.numbers, texts: images }))).cosine.data;
    for (const at of [1, 2, 5]) expect(Math.abs(degrees(among[at]!) - 45)).toBeLessThan(1);
    const thawed = runOf({ ...scene, options: { ...scene.options, trained: { images: true, texts: true, temperature: false } } });
    expect(lastOf(thawed, 'loss')).toBeCloseTo(0.00605, 5);
  });

  it('of the missing Jacobian with lengths kept: the loss falls as it should, and the force stays', () => {
    const scene = trainingSceneOf('without-jacobian');
    const kept = runOf({ ...scene, options: { ...scene.options, renormalise: true } });
    expect(lastOf(kept, 'loss')).toBeCloseTo(valueOf('without-jacobian', 'descentLoss'), 4);
    expect(lastOf(kept, 'gradientNorm')).toBeGreaterThan(0.2);
  });
});
