// The pair lens: poses that keep still what does not change, angles in words, products, and labels that never meet.
import { describe, expect, it } from 'vitest';
import { createRandom, normal, turn } from '../../../src/engine/index.ts';
import { canTurn, follow, handOf, handToTurn, maskedProducts, productsOf, turnOf, wrap, type LensScene, type Pose } from '../../../src/views/lens/lensModel.ts';

const sceneOf = (image: readonly number[], text: readonly number[], rest: Partial<LensScene> = {}): LensScene => ({
  row: 1, col: 2, image, text, isUnit: false, digits: 'full', total: image.reduce((sum, x, k) => sum + x * text[k]!, 0), ...rest,
});
const degrees = (angle: number) => (angle * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
const chapter = sceneOf([0, 1, 0], [0, 0.3, 0.7]);

describe('follow', () => {
  it('opens with the image to the right and the text above', () => {
    const pose = follow(null, chapter, null);
    expect(pose.imageAt).toBe(0);
    expect(degrees(pose.textAt)).toBeCloseTo(66.801, 3);
    expect(pose.hand).toBe(1);
  });

  it('gives back the same pose for the same scene', () => {
    const pose = follow(null, chapter, null);
    expect(follow(pose, chapter, null)).toBe(pose);
  });

  it('keeps in place the vector that has not changed', () => {
    const pose = follow(null, chapter, null);
    const image = follow(pose, sceneOf(turn(chapter.image, chapter.text, 0.2), chapter.text), null);
    expect(image.textAt).toBe(pose.textAt);
    expect(image.imageAt).toBeCloseTo(-0.2, 12);
    const text = follow(image, sceneOf(image.scene.image, turn(chapter.text, image.scene.image, 0.3)), null);
    expect(text.imageAt).toBe(image.imageAt);
    expect(text.textAt).toBeCloseTo(pose.textAt + 0.3, 12);
  });

  it('starts afresh with another pair or another number of components', () => {
    const moved: Pose = { ...follow(null, chapter, null), imageAt: 1, textAt: 2 };
    expect(follow(moved, sceneOf([0, 1, 0], [0, 0.3, 0.7], { col: 0 }), null).imageAt).toBe(0);
    expect(follow(moved, sceneOf([0, 1, 0, 0], [1, 1, 0, 0]), null).imageAt).toBe(0);
  });

  it('sees one vector pass over the other, and over its opposite, whoever moves it', () => {
    let pose = follow(null, sceneOf([1, 0, 0], [1, 0.01, 0]), null);
    pose = follow(pose, sceneOf([1, 0, 0], [1, -0.01, 0]), null);
    expect(pose).toMatchObject({ hand: -1, imageAt: 0 });
    expect(pose.textAt).toBeCloseTo(-0.01, 6);
    pose = follow(pose, sceneOf([-1, 0.02, 0], [1, -0.01, 0]), null);
    expect(pose.textAt).toBeCloseTo(-0.01, 6);
    expect(Math.cos(pose.imageAt)).toBeLessThan(-0.99);
  });

  it('keeps the hand through parallel vectors, where none can be told', () => {
    let pose = follow(null, sceneOf([1, 0, 0], [1, -0.1, 0]), null);
    for (const text of [[2, 0, 0], [1, 0, 0.1], [-1, 0, 0], [-1, 0, 0.2]]) pose = follow(pose, sceneOf([1, 0, 0], text), null);
    expect(pose.hand).toBe(1);
  });

  it('leaves the places alone while there is no angle', () => {
    const pose = follow(null, chapter, null);
    const zero = follow(pose, sceneOf([0, 1, 0], [0, 0, 0], { total: null }), null);
    expect(zero).toMatchObject({ angle: null, imageAt: 0, textAt: pose.textAt });
    expect(canTurn(zero)).toBe(false);
    expect(follow(zero, chapter, null).textAt).toBe(pose.textAt);
  });
});

describe('two components', () => {
  it('are drawn where they lie: the first to the right, the second up', () => {
    const pose = follow(null, sceneOf([0, 2], [1, 0]), null);
    expect(degrees(pose.imageAt)).toBeCloseTo(90, 12);
    expect(pose).toMatchObject({ textAt: 0, hand: -1 });
    const after = follow(pose, sceneOf([1, 0], [-3, -3]), null);
    expect(after.imageAt).toBe(0);
    expect(degrees(after.textAt)).toBeCloseTo(-135, 12);
    expect(after.hand).toBe(-1);
  });

  it('lend a zero vector the direction of the other', () => {
    expect(follow(null, sceneOf([0, 0], [0, 1], { total: null }), null)).toMatchObject({ angle: null, imageAt: Math.PI / 2, textAt: Math.PI / 2 });
    expect(follow(null, sceneOf([0, 0], [0, 0], { total: null }), null)).toMatchObject({ angle: null, imageAt: 0, textAt: 0 });
  });

  it.each(['images', 'texts'] as const)('on one line turn after the pointer too, if the %s are taken', (side) => {
    for (const v of [[1, 0], [0, 1], [0.6, 0.8], [-0.8, 0.6], [-1, -1]]) {
      for (const other of [v, v.map((x) => -x)]) {
        const [image, text] = side === 'images' ? [v, other] : [other, v];
        const pose = follow(null, sceneOf(image, text), null);
        for (const delta of [0.3, -0.3]) {
          const turned = turn(v, other, turnOf(side, handToTurn(side, pose), delta));
          const moved = follow(pose, side === 'images' ? sceneOf(turned, text) : sceneOf(image, turned), null);
          const [now, before] = side === 'images' ? [moved.imageAt, pose.imageAt] : [moved.textAt, pose.textAt];
          expect(wrap(now - before)).toBeCloseTo(delta, 9);
        }
      }
    }
  });
});

describe('a turn', () => {
  it.each(['images', 'texts'] as const)('of the %s follows the pointer all the way round, in any number of dimensions', (side) => {
    const random = createRandom(7);
    for (const d of [2, 3, 16]) {
      const draw = () => Array.from({ length: d }, () => normal(random));
      const start = follow(null, sceneOf(draw(), draw()), null);
      const { image, text } = start.scene;
      let pose = start;
      for (let delta = 0; delta > -400; delta -= 7) {
        const by = turnOf(side, start.hand, radians(delta));
        const scene = side === 'images' ? sceneOf(turn(image, text, by), [...text]) : sceneOf([...image], turn(text, image, by));
        pose = follow(pose, scene, { side, hand: handOf(start.hand, start.angle!, by) });
        const [moved, still, movedAtStart, stillAtStart] =
          side === 'images' ? [pose.imageAt, pose.textAt, start.imageAt, start.textAt] : [pose.textAt, pose.imageAt, start.textAt, start.imageAt];
        expect(wrap(moved - movedAtStart - radians(delta))).toBeCloseTo(0, 9);
        expect(wrap(still - stillAtStart)).toBeCloseTo(0, 12);
      }
    }
  });

  it('is refused on a line', () => {
    expect(canTurn(follow(null, sceneOf([1], [-2]), null))).toBe(false);
    expect(canTurn(follow(null, sceneOf([1, 0], [-2, 0]), null))).toBe(true);
  });
});

describe('productsOf', () => {
  it('writes the terms and their total', () => {
    const { rows, terms } = productsOf(chapter);
    expect(rows.map(({ left, operator, right }) => `${left} ${operator} ${right}`.trim())).toEqual(['0 · 0', '1 · 0.3', '0 · 0.7', '= 0.3']);
    expect(rows.map(({ share }) => share)).toEqual([0, 1, 0, 1]);
    expect(terms).toBe(true);
  });

  it('measures signed bars against the largest, total included', () => {
    expect(productsOf(sceneOf([1, 1], [1, -4])).rows.map(({ share }) => share)).toEqual([0.25, -1, -0.75]);
    expect(productsOf(sceneOf([1, 1], [2, 2])).rows.map(({ share }) => share)).toEqual([0.5, 0.5, 1]);
  });

  it('leaves out terms that are too many or too long, and the total’s bar beside many', () => {
    const many = productsOf(sceneOf(Array(16).fill(1), Array(16).fill(0.5)));
    expect(many.terms).toBe(false);
    expect(many.rows).toHaveLength(17);
    expect(many.rows.at(-1)).toMatchObject({ right: '8', share: null });
    expect(productsOf(sceneOf([-1.234e-50, 1], [-5.678e-50, 1])).terms).toBe(false);
    expect(productsOf(sceneOf([-0.5345, 1], [0.2673, 1])).terms).toBe(true);
  });

  it('keeps the terms, and not what comes of them', () => {
    const { rows } = maskedProducts(productsOf(chapter));
    expect(rows.map(({ left, operator, right, share }) => `${left} ${operator} ${right} ${share}`.trim())).toEqual(['0 · 0 0', '1 · 0.3 0', '0 · 0.7 0', '= ? 0']);
  });

  it('has a dash for a total that does not exist', () => {
    expect(productsOf(sceneOf([0, 0], [1, 2], { total: null })).rows.at(-1)).toMatchObject({ right: '—', share: null });
  });

  it('stays finite at the limits of a component', () => {
    for (const [a, b] of [[1e100, 1e100], [1e-100, 1e-100], [1e100, -1e-100], [0, 0]] as const) {
      for (const { share } of productsOf(sceneOf([a, a], [b, b])).rows) expect(Math.abs(share ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});
