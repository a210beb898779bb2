// A step of one component: what it is asked on, and which reason is given for what it does.
import { describe, expect, it } from 'vitest';
import { curveOf, probeOf, steepest, type Question } from '../../../src/lesson/cell/probe.ts';
import { raised } from '../../../src/lesson/cell/raise.ts';
import { reasonsOf } from '../../../src/lesson/cell/reasons.ts';
import { optionsOf, type Numbers } from '../support.ts';

const ask = (change: Partial<Numbers>, question: Partial<Question> = {}, row = 1, col = 2) => probeOf(optionsOf(change, row, col), { side: 'texts', component: 1, by: 0.1, ...question });
const keys = (...asked: Parameters<typeof ask>) => reasonsOf(ask(...asked)).map(({ key }) => key);
const identity = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

describe('a step', () => {
  it('is taken in decimals', () => {
    expect([raised(0.3, -0.1), raised(0.7, 0.1), raised(0.1, -0.1), raised(-0.1, 0.1)]).toEqual([0.2, 0.8, 0, 0]);
    expect(raised(0.123456789012, 0.1)).toBe(0.223456789012);
    expect(raised(1e20, 0.1)).toBe(1e20);
  });
  it('is asked of the picked vectors, and of the last component where the dimensions have shrunk', () => {
    expect(ask({})).toMatchObject({ place: { side: 'texts', index: 2, component: 1 }, from: 0.3, to: 0.4 });
    expect(ask({}, { side: 'images', component: 7 })).toMatchObject({ place: { side: 'images', index: 1, component: 2 }, from: 0, to: 0.1 });
  });
  it('begins with the component that the loss answers to most', () => {
    expect(steepest(optionsOf(), 'texts')).toBe(1);
    expect(steepest(optionsOf({}, 0, 0), 'images')).toBe(1);
    expect(steepest(optionsOf({ normalize: true }, 2, 2), 'images')).toBe(1);
  });
  it('has a curve through both of its ends', () => {
    const probe = ask({}, { by: -0.1 });
    const { values, losses } = curveOf(probe);
    const at = (value: number) => losses[values.findIndex((each) => Math.abs(each - value) < 1e-12)];
    expect(values.at(0)).toBeCloseTo(0.1, 12);
    expect(values.at(-1)).toBeCloseTo(0.4, 12);
    expect([...losses].every((loss) => loss > 0)).toBe(true);
    expect(at(0.25)).toBeGreaterThan(probe.taken.after);
    expect(at(0.25)).toBeLessThan(probe.taken.before);
  });
});

describe('the reason', () => {
  it('is curvature, upwards wherever vectors are not normalised', () => {
    expect(keys({})).toEqual(['curvesUp', 'convex']);
    expect(keys({}, { by: 0.01 })).toEqual(['curvesUp', 'convex']);
    expect(keys({ temperature: 1 }, { by: 0.01 })).toEqual(['close']);
  });
  it('is that only the turn counts, when normalising', () => {
    const reasons = reasonsOf(ask({ normalize: true }));
    expect(reasons.map(({ key }) => key)).toEqual(['curvesUp', 'perpendicular']);
    const turn = Math.atan2(0.4, 0.7) - Math.atan2(0.3, 0.7);
    expect(reasons[1]).toEqual({ key: 'perpendicular', degrees: expect.closeTo((turn * 180) / Math.PI, 10) });
  });
  it('can be curvature downwards, when normalising', () => {
    expect(keys({ normalize: true, temperature: 1 }, { component: 0, by: 0.1 }, 1, 0)).toContain('perpendicular');
    expect(keys({ normalize: true, images: [[1, 0], [0, 1]], texts: [[-1, 0.3], [0, 1]], temperature: 1 }, { component: 1 }, 0, 0)[0]).toBe('curvesDown');
  });
  it('is the length, where the vector lies along the component', () => {
    expect(keys({ normalize: true }, { side: 'images' })).toEqual(['length']);
    expect(ask({ normalize: true }, { side: 'images' }).taken).toMatchObject({ derivative: 0, difference: 0 });
    expect(keys({ normalize: true, images: [[1, 0, 0], [0, 0.05, 0], [0, 0, 1]] }, { side: 'images', by: -0.1 })).toEqual(['turnsRound']);
    expect(keys({ normalize: true, images: [[1, 0, 0], [0, 0.1, 0], [0, 0, 1]] }, { side: 'images', by: -0.1 })).toEqual(['toZero']);
    expect(keys({ normalize: true, images: [[1, 0, 0], [0, 0, 0], [0, 0, 1]] }, { side: 'images' })).toEqual(['fromZero']);
  });
  it('is a slope of 0 on a curve, where all vectors coincide', () => {
    const same = [[0.6, 0.8], [0.6, 0.8], [0.6, 0.8]];
    const probe = ask({ images: same, texts: same, normalize: true });
    expect(reasonsOf(probe).map(({ key }) => key)).toEqual(['stationary', 'perpendicular', 'twinText']);
    expect(probe.taken.difference).toBeGreaterThan(1e-5);
  });
  it('is that nothing moves: all texts alike in a component, one pair, a component too large', () => {
    const flat = identity.map((vector) => [...vector, 0]);
    expect(keys({ images: flat, texts: flat }, { component: 3 })).toEqual(['flat']);
    expect(keys({ images: [[1, 2]], texts: [[2, 1]] }, {}, 0, 0)).toEqual(['alone']);
    expect(keys({ normalize: true, texts: [[1, 0, 0], [0, 1, 0], [0, 1e20, 1]] })).toEqual(['lost']);
  });
  it('is that line and loss part company over a long step', () => {
    // Text 1 wants to be larger than text 2 for image 1, and smaller for image 2: its best place lies within the step.
    const valley = { images: [[1], [2]], texts: [[0.56], [1.9]], temperature: 1 };
    expect(keys(valley, { component: 0 }, 0, 0)[0]).toBe('wrongWay');
    expect(keys(valley, { component: 0, by: 0.01 }, 0, 0)[0]).not.toBe('wrongWay');
  });
  it('tells of a vector that stands there twice', () => {
    const twins = { images: [[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1]], texts: [[1, 0, 0], [2, 0, 0], [0, 0, 1]], normalize: true, temperature: 0.1 };
    expect(reasonsOf(ask(twins, {}, 0, 1)).at(-1)).toEqual({ key: 'twinText', own: 1, other: 0 });
    expect(keys({ ...twins, normalize: false }, {}, 0, 1)).not.toContain('twinText');
  });
});
