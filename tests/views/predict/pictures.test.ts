// The pictures of the small figures: arrows in a plane, and how numbers are written.
import { describe, expect, it } from 'vitest';
import { anglePicture, type AngleVector } from '../../../src/views/predict/angles.ts';
import { chosen } from '../../../src/views/predict/ensembles.ts';
import { promptScene } from '../../../src/views/predict/promptScene.ts';
import { texts } from '../../../src/views/predict/texts.ts';

const vector = (key: string, angle: number, change: Partial<AngleVector> = {}): AngleVector => ({ key, kind: 'prompt', angle, length: 1, name: key, push: 0, ...change });

describe('a plane', () => {
  const plane = { width: 240, height: 272, rem: 16 };
  const picture = anglePicture({ above: 90, below: 50, vectors: [vector('image', 0, { kind: 'image' }), vector('up', 90), vector('down', -45, { length: 0.5 })] }, plane);
  const [image, up, down] = picture.marks;
  const radius = image!.tip.x - image!.from.x;
  it('lays the image to the right, and angles above and below it', () => {
    expect(image!.tip.y).toBeCloseTo(image!.from.y, 10);
    expect(up!.tip.x).toBeCloseTo(up!.from.x, 10);
    expect(up!.from.y - up!.tip.y).toBeCloseTo(radius, 10);
    expect(down!.tip.y).toBeGreaterThan(down!.from.y);
  });
  it('draws lengths to scale, and where a shorter one would end', () => {
    expect(Math.hypot(down!.tip.x - down!.from.x, down!.tip.y - down!.from.y)).toBeCloseTo(radius / 2, 10);
    expect(Math.hypot(down!.end.x - down!.from.x, down!.end.y - down!.from.y)).toBeCloseTo(radius, 10);
  });
  it('keeps every tip on the picture, however narrow', () => {
    for (const width of [150, 240, 480]) {
      for (const mark of anglePicture({ above: 40, below: 102, vectors: [vector('a', 40), vector('b', -102), vector('c', 0)] }, { ...plane, width }).marks) {
        expect(mark.tip.x).toBeGreaterThanOrEqual(0);
        expect(mark.tip.x).toBeLessThanOrEqual(width);
        expect(mark.tip.y).toBeGreaterThanOrEqual(0);
        expect(mark.tip.y).toBeLessThanOrEqual(plane.height);
      }
    }
  });
  it('turns a push away from the image on either side, and a pull towards it', () => {
    const pushed = anglePicture({ above: 90, below: 90, vectors: [vector('up', 45, { push: 0.3 }), vector('down', -45, { push: 0.3 }), vector('pulled', 45, { push: -0.3 }), vector('still', 45)] }, plane);
    const [above, below, pulled, still] = pushed.marks;
    expect(above!.push!.to.x).toBeLessThan(above!.tip.x);
    expect(above!.push!.to.y).toBeLessThan(above!.tip.y);
    expect(below!.push!.to.y).toBeGreaterThan(below!.tip.y);
    expect(pulled!.push!.to.x).toBeGreaterThan(pulled!.tip.x);
    expect(still!.push).toBeNull();
  });
  it('sets names that would meet one behind the other', () => {
    const [first, second] = anglePicture({ above: 90, below: 0, vectors: [vector('a', 35), vector('b', 37)] }, plane).marks;
    expect(Math.hypot(second!.nameAt.x - first!.nameAt.x, second!.nameAt.y - first!.nameAt.y)).toBeGreaterThan(1.3 * 16);
  });
});

describe('two classes of prompts', () => {
  const value = {
    prompts: [[35, 35, 80], [40, 40, 40]], meanNorms: [0.93, 1], classAngles: [49.6, 40], cosines: [0.65, 0.77], byEmbedding: [0, 1], byTemplate: [1, 1, 0], byProbability: [0.66, 0.34],
  } as const;
  it('draw each angle once, A’s above and B’s below', () => {
    const { vectors } = promptScene(value, 'image', false);
    expect(vectors.map(({ name, angle }) => [name, angle])).toEqual([['image', 0], ['35° ×2', 35], ['80°', 80], ['40° ×3', -40], ['A', 49.6], ['B', -40]]);
  });
  it('keep the class vectors to themselves while the question is open', () => {
    expect(promptScene(value, 'image', true).vectors.some(({ kind }) => kind === 'class')).toBe(false);
  });
  it('are chosen by the larger probability', () => {
    expect([chosen(value.byProbability), chosen(value.byEmbedding)]).toEqual(['A', 'B']);
  });
});

describe('numbers', () => {
  it('set thousands apart and have the point, alike in both languages', () => {
    expect([texts.count(32768), texts.count(1024), texts.count(512)]).toEqual(['32\u202F768', '1\u202F024', '512']);
    expect(texts.number(0.5)).toBe('0.5');
    expect(texts.probability(1, 2)).toBe('>0.9999');
    expect(texts.loss(0, 2)).toMatch(/^</);
  });
});
