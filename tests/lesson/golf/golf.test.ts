// Angle golf: goals, scores and rules, and that each hole's par is reached and not beaten.
import { describe, expect, it } from 'vitest';
import { createDocument, type DocumentNumbers } from '../../../src/document/createDocument.ts';
import type { LabDocument } from '../../../src/document/document.ts';
import { setComponent, setDimensions, setNormalize, setTemperature, setVector, removePair } from '../../../src/document/edits.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { evaluate } from '../../../src/engine/index.ts';
import { isMet, standing, type Goal } from '../../../src/lesson/golf/goals.ts';
import { holeIds, holes, isHole, type HoleId } from '../../../src/lesson/golf/holes.ts';
import { scoreOf } from '../../../src/lesson/golf/score.ts';
import { cardsOf } from '../../../src/lesson/topics.ts';
import { degreesOf, improved, meets } from './search.ts';

const traceOf = (change: Partial<DocumentNumbers>) => evaluate(toInputs(createDocument({ ...holes['cat-chooses-dog'].numbers, ...change })));

describe('a goal', () => {
  const trace = traceOf({});
  const p = (side: 'probsImageToText' | 'probsTextToImage', at: number) => trace[side].data[at];
  it.each<[string, Goal, boolean, number | undefined]>([
    ['the choice that an image makes', { kind: 'imageChooses', image: 0, text: 0 }, true, p('probsImageToText', 0)],
    ['one that it does not make', { kind: 'imageChooses', image: 0, text: 2 }, false, p('probsImageToText', 2)],
    ['the choice that a text makes', { kind: 'textChooses', text: 1, image: 1 }, true, p('probsTextToImage', 4)],
    ['one that it does not make', { kind: 'textChooses', text: 1, image: 2 }, false, p('probsTextToImage', 7)],
    ['that all are right', { kind: 'allRight' }, true, 6],
    ['a loss above the present one', { kind: 'lossBelow', loss: 0.01 }, true, trace.loss],
    ['one below it', { kind: 'lossBelow', loss: 1e-5 }, false, trace.loss],
  ])('%s', (_, goal, met, number) => {
    expect(isMet(goal, trace)).toBe(met);
    expect(standing(goal, trace)).toBe(number);
  });

  it('is not met by a tie', () => {
    const tie = traceOf({ texts: [[1, 0, 0], [1, 0, 0], [0, 0, 1]] });
    expect(isMet({ kind: 'imageChooses', image: 0, text: 1 }, tie)).toBe(false);
    expect(isMet({ kind: 'allRight' }, tie)).toBe(false);
  });
});

describe('a score', () => {
  const hole = holes['cat-chooses-dog'];
  const tee = createDocument(hole.numbers);

  it('is 0 at the tee, whatever the lengths', () => {
    expect(scoreOf(hole, tee)).toMatchObject({ total: 0 });
    expect(degreesOf(hole, setVector(tee, 'texts', 0, [9, 1, 0]))).toBeCloseTo(0, 10);
  });

  it('adds up the turns of all vectors, by their places', () => {
    const turned = setVector(setVector(tee, 'images', 0, [0, 3, 0]), 'images', 1, [1, 1, 0]);
    const score = scoreOf(hole, turned);
    if (!('total' in score)) throw new Error('the play counts');
    expect(score.total).toBeCloseTo(135, 10);
    score.images.forEach((degrees, i) => expect(degrees).toBeCloseTo([90, 45, 0][i]!, 10));
  });

  it.each<[string, LabDocument, string]>([
    ['fewer pairs', removePair(tee, 2), 'size'],
    ['another dimension', setDimensions(tee, 4), 'size'],
    ['another temperature', setTemperature(tee, 1), 'temperature'],
    ['no normalisation', setNormalize(tee, false), 'normalise'],
    ['a zero vector', setComponent(tee, 'images', 0, 0, 0), 'direction'],
  ])('does not exist with %s', (_, document, rule) => {
    expect(scoreOf(hole, document)).toEqual({ rule });
  });
});

/** A way to reach each hole's goal at par. */
const ways: Readonly<Record<HoleId, Partial<Record<'images' | 'texts', Readonly<Record<number, readonly number[]>>>>>> = {
  'cat-chooses-dog': { images: { 0: [0.7119, 0.6955, 0.0979] } },
  'caption-chooses-bird': { texts: { 1: [0.1552, 0.6985, 0.6986] } },
  'all-right-again': { texts: { 1: [0.11687307, 0.70712, 0.69738], 2: [-0.00136827, 0.7071, 0.70712] } },
  apart: {
    images: { 0: polar(0 - 4.32), 2: polar(45 + 15.87) },
    texts: { 0: polar(Math.atan2(0.1, 1) * (180 / Math.PI) - 10.61), 2: polar(Math.atan2(0.8, 0.6) * (180 / Math.PI) + 7.16) },
  },
};

function polar(degrees: number): readonly number[] {
  return [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
}

function atPar(id: HoleId): LabDocument {
  const edits = (['images', 'texts'] as const).flatMap((side) => Object.entries(ways[id][side] ?? {}).map(([index, vector]) => ({ side, index: Number(index), vector })));
  return edits.reduce((document, { side, index, vector }) => setVector(document, side, index, vector), createDocument(holes[id].numbers));
}

describe.each(holeIds)('the hole %s', (id) => {
  const hole = holes[id];

  it('is a card, and not done at the tee', () => {
    expect(cardsOf.golf.filter(isHole)).toEqual([...holeIds]);
    expect(meets(hole, createDocument(hole.numbers))).toBe(false);
  });

  it('can be done at par', () => {
    expect(meets(hole, atPar(id))).toBe(true);
    expect(degreesOf(hole, atPar(id))).toBeLessThanOrEqual(hole.par);
  });

  it('has a par that a search from there does not beat by a tenth of a degree', () => {
    for (const seed of [1, 2]) {
      const found = improved(hole, atPar(id), seed, 1500);
      expect(meets(hole, found)).toBe(true);
      expect(degreesOf(hole, found)).toBeGreaterThan(hole.par - 0.1);
    }
  });
});

describe('par by geometry', () => {
  const unit = (v: readonly number[]) => v.map((x) => x / Math.hypot(...v));
  /** Degrees between a vector and the plane of those that lie as near to `a` as to `b`. */
  const toMiddle = (x: readonly number[], a: readonly number[], b: readonly number[]): number => {
    const normal = unit(unit(a).map((value, k) => value - unit(b)[k]!));
    return (Math.asin(unit(x).reduce((sum, value, k) => sum + value * normal[k]!, 0)) * 180) / Math.PI;
  };
  const { images, texts } = holes['cat-chooses-dog'].numbers;

  it('is the turn of the one vector that chooses, to the plane halfway between its choices', () => {
    for (const [id, degrees] of [['cat-chooses-dog', toMiddle(images[0]!, texts[0]!, texts[1]!)], ['caption-chooses-bird', toMiddle(texts[1]!, images[1]!, images[2]!)]] as const) {
      expect(holes[id].par).toBeCloseTo(Math.ceil(degrees * 10) / 10, 12);
    }
  });
});
