// The sphere's picture: points and arrows where the numbers put them, parts that sum to their force, names that never meet.
import { describe, expect, it } from 'vitest';
import { createMatrix, createRandom, evaluate, gradients, norm, normal, type Matrix } from '../../../src/engine/index.ts';
import { createGlobe } from '../../../src/views/training/globe.ts';
import { arrowScale, roundBelow } from '../../../src/views/training/sphereArrows.ts';
import { linesOf } from '../../../src/views/training/sphereLines.ts';
import { meets, type Box } from '../../../src/views/training/sphereLabels.ts';
import { groundOf, leavesSphere, longestOf, pointAt, reachOf, spherePicture } from '../../../src/views/training/spherePicture.ts';
import { pairAngle, type PointRef, type SphereFrame } from '../../../src/views/training/sphereScene.ts';
import { spaceOf, startTurn } from '../../../src/views/training/sphereSpace.ts';

const room = { width: 432, height: 432, type: 16 };

function frameOf(images: Matrix, texts: Matrix, { temperature = 0.5, normalize = true } = {}): SphereFrame {
  const trace = evaluate({ images, texts, temperature, normalize });
  const slopes = gradients(trace);
  const negative = (matrix: Matrix): Matrix => ({ ...matrix, data: matrix.data.map((x) => 0 - x) });
  return {
    step: 0, images, texts, trace, imageForces: negative(slopes.images), textForces: negative(slopes.texts),
    // Term j: what is left of the gradient's row when it is asked of one logit alone.
    forceTerms(side, index) {
      const terms = createMatrix(images.rows, images.cols);
      const [own, others, length] = side === 'images' ? [trace.imageUnit, trace.textUnit, trace.imageNorms[index]!] : [trace.textUnit, trace.imageUnit, trace.textNorms[index]!];
      for (let j = 0; j < images.rows; j++) {
        const [u, v] = [own, others].map((m, k) => Array.from(m.data.subarray((k ? j : index) * m.cols, ((k ? j : index) + 1) * m.cols)));
        const cosine = u!.reduce((sum, x, k) => sum + x * v![k]!, 0);
        const slope = slopes.logits.data[side === 'images' ? index * images.rows + j : j * images.rows + index]!;
        v!.forEach((x, k) => (terms.data[j * images.cols + k] = length === 0 ? 0 : (-slope * (x - cosine * u![k]!)) / temperature / length));
      }
      return { terms, hardest: index === 0 ? 1 : 0 };
    },
  };
}

function drawn(n: number, d: number, seed: number): [Matrix, Matrix] {
  const random = createRandom(seed);
  return [0, 1].map(() => createMatrix(n, d)).map((matrix) => {
    matrix.data.forEach((_, at) => (matrix.data[at] = normal(random)));
    return matrix;
  }) as [Matrix, Matrix];
}

function pictureOf(frame: SphereFrame, picked: PointRef | null = null, size = room) {
  const space = spaceOf(frame.images.cols, startTurn, null);
  const ground = groundOf(size, longestOf(frame));
  return spherePicture(frame, {
    space, ground, picked, room: size, termWords: { pull: 'repulsion', push: 'repulsion' }, globe: space.kind === 'sphere' ? createGlobe(startTurn, ground.radius, ground.origin) : null,
  });
}

/** Where a path begins and ends. */
function endsOf(path: string): [number, number, number, number] {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  return [...numbers.slice(0, 2), ...numbers.slice(-2)] as [number, number, number, number];
}

function shiftOf(path: string): { x: number; y: number } {
  if (path === '') return { x: 0, y: 0 };
  const [x1, y1, x2, y2] = endsOf(path);
  return { x: x2 - x1, y: y2 - y1 };
}

describe('the ground', () => {
  it('lets vectors be seen to grow, until the next step of its reach', () => {
    expect([1, 1.2, 1.5, 1.51, 4, 8, 12, 100].map(reachOf)).toEqual([1, 1.5, 1.5, 2, 5, 10, 15, 100]);
    const [images, texts] = drawn(3, 2, 4);
    const frame = frameOf(images, texts, { normalize: false });
    const { points, ground } = pictureOf(frame);
    for (const { side, index, at } of points) {
      const vector = (side === 'images' ? images : texts).data.subarray(2 * index, 2 * index + 2);
      expect(at.x).toBeCloseTo(ground.origin.x + ground.radius * vector[0]!, 9);
      expect(at.y).toBeCloseTo(ground.origin.y - ground.radius * vector[1]!, 9);
      expect(at.x).toBeGreaterThan(0);
      expect(at.x).toBeLessThan(room.width);
    }
  });
});

describe('points', () => {
  it.each([2, 3, 7])('of %d components lie within the circle, whatever their length', (d) => {
    const { points, ground } = pictureOf(frameOf(...drawn(9, d, 5)));
    expect(points).toHaveLength(18);
    for (const { at } of points) expect(Math.hypot(at.x - ground.origin.x, at.y - ground.origin.y)).toBeLessThanOrEqual(ground.radius + 1e-9);
  });

  it('know whether they lie behind the sphere, and their pair’s arc is split at the rim', () => {
    const { toward } = spaceOf(3, startTurn, null);
    const [images, texts] = [createMatrix(2, 3), createMatrix(2, 3)];
    images.data.set([...toward!, 1, 0, 0]);
    texts.data.set([...toward!.map((x, k) => (k === 1 ? 0.9 : -x)), 0, 1, 0]);
    const { points, pairs } = pictureOf(frameOf(images, texts));
    expect(points.map(({ isFar }) => isFar)).toEqual([false, true, false, false]);
    expect(pairs[0]!.near).not.toBe('');
    expect(pairs[0]!.far).not.toBe('');
    expect(pairs[1]!.far).toBe('');
    const [, , x, y] = endsOf(pairs[0]!.near);
    const [x2, y2] = endsOf(pairs[0]!.far);
    expect(Math.hypot(x - x2, y - y2)).toBeLessThan(0.1);
    const [far, end] = [endsOf(pairs[0]!.far), points[1]!.at];
    expect(Math.min(Math.hypot(far[0] - end.x, far[1] - end.y), Math.hypot(far[2] - end.x, far[3] - end.y))).toBeLessThan(0.1);
  });

  it('are the nearest to a press, one in front before one behind', () => {
    const picture = pictureOf(frameOf(...drawn(6, 3, 8)));
    for (const point of picture.points.filter(({ isFar }) => !isFar)) expect(pointAt(picture, point.at, 14)).toBe(point);
    expect(pointAt(picture, { x: -90, y: -90 }, 14)).toBeNull();
  });

  it('of one component keep to a row for each pair', () => {
    const { points } = pictureOf(frameOf(...drawn(5, 1, 3)));
    const rows = points.map(({ at }) => at.y);
    expect([...rows].sort((a, b) => a - b)).toEqual(rows);
    expect(new Set(rows).size).toBe(10);
  });
});

describe('forces', () => {
  it.each([2, 3, 5])('of %d components point where a step of descent leads, and begin at the edge of their mark', (d) => {
    const [images, texts] = drawn(4, d, 9);
    const frame = frameOf(images, texts);
    const { points, markSize, scale, ground } = pictureOf(frame);
    const moved = pictureOf({ ...frame, ...frameOf({ ...images, data: images.data.map((x, k) => x + 1e-6 * frame.imageForces.data[k]!) }, texts) }).points;
    points.forEach(({ side, index, at, force }, k) => {
      if (side === 'texts' || force === '') return;
      const shaft = force.slice(0, force.indexOf('M', 1));
      const [x, y] = endsOf(shaft);
      const by = shiftOf(shaft);
      const length = norm(images.data.subarray(d * index, d * index + d));
      const step = { x: moved[k]!.at.x - at.x, y: moved[k]!.at.y - at.y };
      expect(Math.hypot(x - at.x, y - at.y)).toBeCloseTo(markSize, 1);
      expect(by.x).toBeCloseTo((step.x * length * scale.perUnit) / 1e-6 / ground.radius, 1);
      expect(by.y).toBeCloseTo((step.y * length * scale.perUnit) / 1e-6 / ground.radius, 1);
    });
  });

  it.each([2, 3, 6])('of %d components: the parts of the picked one sum to it, on the picture too', (d) => {
    for (const side of ['images', 'texts'] as const) {
      const { points, terms, scale } = pictureOf(frameOf(...drawn(4, d, 6)), { side, index: 1 });
      const force = points.find(({ role }) => role === 'picked')!.force;
      const total = shiftOf(force.slice(0, force.indexOf('M', 1)));
      const parts = terms.map(({ shaft }) => shiftOf(shaft));
      expect(scale.perUnit).toBeGreaterThan(0);
      // What is too short to be drawn is less than 3 px.
      const slack = 0.05 + 3 * terms.filter(({ shaft }) => shaft === '').length;
      expect(Math.abs(parts.reduce((sum, { x }) => sum + x, 0) - total.x)).toBeLessThan(slack);
      expect(Math.abs(parts.reduce((sum, { y }) => sum + y, 0) - total.y)).toBeLessThan(slack);
      expect(terms.map(({ kind }) => kind)).toEqual(['push', 'pull', 'push', 'push']);
    }
  });

  it('on a circle stack so that the last part ends where the force does', () => {
    const { terms, points, ground } = pictureOf(frameOf(...drawn(3, 2, 6)), { side: 'images', index: 1 });
    const { at } = points.find(({ role }) => role === 'picked')!;
    const inward = { x: (ground.origin.x - at.x) / ground.radius, y: (ground.origin.y - at.y) / ground.radius };
    const drawnTerms = terms.filter(({ shaft }) => shaft !== '').map(({ kind, shaft }) => {
      const [x, y, x2, y2] = endsOf(shaft);
      return { kind, size: Math.hypot(x2 - x, y2 - y), depth: (x - at.x) * inward.x + (y - at.y) * inward.y, along: [x, x2].map((value, k) => (value - at.x) * -inward.y + ([y, y2][k]! - at.y) * inward.x) };
    });
    const rows = [...drawnTerms].sort((a, b) => a.depth - b.depth);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]!.kind).toBe('pull');
    rows.forEach(({ along: [start] }, k) => expect(Math.abs(start! - (k === 0 ? 0 : rows[k - 1]!.along[1]!))).toBeLessThan(0.05));
    expect(rows.slice(2).every(({ size }, k) => size <= rows[k + 1]!.size)).toBe(true);
  });

  it('have a scale that a bar of a round number tells, and fade with their logarithm', () => {
    const lengths = [10, 1, 0.1, 1e-3, 1e-5].map((largest) => largest * arrowScale(largest, 200).perUnit);
    expect(lengths[0]).toBeCloseTo(90, 9);
    expect([...lengths].sort((a, b) => b - a)).toEqual(lengths);
    expect(lengths[3]).toBeCloseTo(45, 9);
    for (const largest of [0.9, 0.07, 3e-4, 250]) {
      const { bar, perUnit } = arrowScale(largest, 200);
      expect(bar!.length).toBeCloseTo(bar!.value * perUnit, 9);
      expect(bar!.length).toBeLessThanOrEqual(60);
      expect(bar!.length).toBeGreaterThan(20);
    }
    expect([arrowScale(0, 200), arrowScale(1e-7, 200), arrowScale(Infinity, 200), arrowScale(1, 0)].every(({ perUnit, bar }) => perUnit === 0 && bar === null)).toBe(true);
    expect([3, 0.49, 1000, 7e-8].map(roundBelow)).toEqual([2, 0.2, 1000, 5e-8]);
  });

  it('vanish where all vectors are one', () => {
    const images = createMatrix(4, 3);
    images.data.fill(1);
    const picture = pictureOf(frameOf(images, { ...images, data: images.data.slice() }), { side: 'texts', index: 2 });
    expect(picture.scale.bar).toBeNull();
    expect([...picture.points.map(({ force }) => force), ...picture.terms.map(({ shaft }) => shaft)].join('')).toBe('');
  });
});

describe('lines', () => {
  it('are always the same ones, with each force in one of them', () => {
    const frame = frameOf(...drawn(5, 3, 12));
    const [plain, picked] = [null, { side: 'images', index: 2 } as const].map((pick) => {
      const picture = pictureOf(frame, pick);
      return { lines: linesOf(picture), points: picture.points };
    });
    expect(plain!.lines.map(({ key }) => key)).toEqual(picked!.lines.map(({ key }) => key));
    for (const { lines, points } of [plain!, picked!]) {
      const paths = lines.filter(({ of }) => of === 'force').map(({ path }) => path).join('');
      expect(paths).toHaveLength(points.reduce((sum, { force }) => sum + force.length, 0));
      for (const { force } of points) expect(paths).toContain(force);
    }
    expect(picked!.lines.find(({ key }) => key.startsWith('force') && key.endsWith('picked'))!.path).toBe(picked!.points.find(({ role }) => role === 'picked')!.force);
  });
});

describe('the room around the sphere', () => {
  const outward = (): SphereFrame => {
    const [images, texts] = drawn(6, 2, 3);
    // One straight to the right, where there is least room.
    images.data.set([1, 0]);
    const frame = frameOf(images, texts);
    return { ...frame, imageForces: { ...images, data: frame.trace.imageUnit.data.map((x) => 2 * x) } };
  };

  it('holds every arrow, also where forces leave the sphere', () => {
    const frame = outward();
    for (const size of [room, { width: 300, height: 300, type: 16 }]) for (let index = 0; index < 6; index++) {
      const space = spaceOf(2, startTurn, null);
      const picture = spherePicture(frame, { space, ground: groundOf(size, 1, leavesSphere(frame)), room: size, picked: { side: 'images', index }, globe: null, termWords: { pull: '', push: '' } });
      for (const { force } of picture.points.filter((point) => point.force !== '')) {
        const numbers = force.match(/-?[\d.]+/g)!.map(Number);
        for (const at of numbers) expect(at >= -0.01 && at <= size.width + 0.01, `${force} in ${size.width}`).toBe(true);
      }
    }
  });
  it('is there only where they do', () => {
    expect(leavesSphere(outward())).toBe(true);
    expect(leavesSphere(frameOf(...drawn(6, 2, 3)))).toBe(false);
  });
});

it('lets an image look out from under a text that lies on it', () => {
  const [images] = drawn(3, 3, 2);
  const { points } = pictureOf(frameOf(images, images));
  expect(points.map(({ isCovered }) => isCovered)).toEqual([true, false, true, false, true, false]);
  expect(pictureOf(frameOf(...drawn(3, 3, 2))).points.some(({ isCovered }) => isCovered)).toBe(false);
});

describe('names', () => {
  const boxesOf = (labels: ReturnType<typeof pictureOf>['labels'], scale = 1): Box[] =>
    labels.flatMap(({ at, index, term, of }) => {
      const type = room.type * (term ? 0.75 : of === 'axis' ? 0.9 : 1) * scale;
      return at ? [{ ...at, width: (0.62 + 0.42 * String(index + 1).length) * type, height: 1.1 * type }] : [];
    });

  it.each([[3, 2], [3, 3], [8, 3], [16, 8], [32, 3]])('of %d pairs in %d dimensions never meet', (n, d) => {
    for (let seed = 0; seed < 10; seed++) {
      const { labels } = pictureOf(frameOf(...drawn(n, d, seed)));
      const boxes = boxesOf(labels);
      const faults = boxes.filter((box, at) => boxes.some((other, k) => k < at && meets(box, other)));
      expect(faults).toEqual([]);
      expect(boxes.length).toBeGreaterThan(Math.min(n, 10));
    }
  });

  it('of the picked pair are always there', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { labels } = pictureOf(frameOf(...drawn(32, 3, seed)), { side: 'texts', index: 30 });
      for (const key of ['images 30', 'texts 30']) expect(labels.find((label) => label.key === key)!.at).not.toBeNull();
    }
    for (let index = 0; index < 32; index++) {
      const { labels } = pictureOf(frameOf(...drawn(32, 3, 1)), { side: 'images', index }, { width: 120, height: 120, type: 16 });
      for (const key of [`images ${index}`, `texts ${index}`]) expect(labels.find((label) => label.key === key)!.at).not.toBeNull();
    }
  });
});

it('never writes a number that is none', () => {
  for (const size of [0, 1e-100, 1, 1e100]) for (const d of [1, 2, 3, 5]) for (const normalize of [true, false]) for (const side of [0, 300]) {
    const [images, texts] = drawn(3, d, 1);
    const scaled = (matrix: Matrix): Matrix => ({ ...matrix, data: matrix.data.map((x) => x * size) });
    // Dot products of such lengths would leave the doubles, and the engine refuses them.
    const frame = frameOf(scaled(images), normalize || size < 1e50 ? texts : scaled(createMatrix(3, d)), { normalize });
    expect(JSON.stringify(pictureOf(frame, { side: 'images', index: 1 }, { width: side, height: side, type: 16 }))).not.toMatch(/NaN|Infinity|"[xy]":null/);
  }
});

it('tells the angle of nearly equal vectors, and none of a zero vector', () => {
  const [images, texts] = [createMatrix(2, 2), createMatrix(2, 2)];
  images.data.set([1, 0, 0, 0]);
  texts.data.set([1, 1e-9, 0, 1]);
  const frame = frameOf(images, texts);
  expect(pairAngle(frame, 0)).toBeCloseTo(1e-9, 18);
  expect(pairAngle(frame, 1)).toBeNull();
  expect(norm(frame.imageForces.data)).toBeLessThan(Infinity);
});
