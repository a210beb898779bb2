// Directions looked along, and moving a vector within them: lengths stay, the point goes where the pointer is.
import { geoOrthographic } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { createMatrix, createRandom, norm, normal } from '../../../src/engine/index.ts';
import { movedTo, spaceOf, startTurn, steppedTo, turnedBy, type Space } from '../../../src/views/training/sphereSpace.ts';

const random = createRandom(11);
const draw = (d: number) => Array.from({ length: d }, () => normal(random));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
const seen = (vector: readonly number[], { right, up }: Space) => ({ x: dot(vector, right) / norm(vector), y: dot(vector, up) / norm(vector) });
const axes = createMatrix(2, 5);
axes.data.set([0, 1, 0, 0, 0, 0, 0, 0.6, 0, 0.8]);

describe('the sphere', () => {
  it.each([startTurn, { yaw: 0, pitch: 0 }, { yaw: 130, pitch: 60 }, { yaw: -175, pitch: -90 }])('is seen as d3-geo’s orthographic projection sees it, turned by $yaw and $pitch', (turn) => {
    const space = spaceOf(3, turn, null);
    const projection = geoOrthographic().scale(1).translate([0, 0]).rotate([turn.yaw, turn.pitch]);
    for (let k = 0; k < 20; k++) {
      const vector = draw(3);
      const [a, b, c] = vector as [number, number, number];
      const [x, y] = projection([(Math.atan2(b, a) * 180) / Math.PI, (Math.atan2(c, Math.hypot(a, b)) * 180) / Math.PI])!;
      expect(seen(vector, space).x).toBeCloseTo(x, 9);
      expect(seen(vector, space).y).toBeCloseTo(-y, 9);
    }
  });

  it('has perpendicular directions of length 1, the third towards the viewer', () => {
    const { right, up, toward } = spaceOf(3, { yaw: 33, pitch: -71 }, null);
    for (const [a, b, is] of [[right, right, 1], [up, up, 1], [toward!, toward!, 1], [right, up, 0], [right, toward!, 0], [up, toward!, 0]] as const) expect(dot(a, b)).toBeCloseTo(is, 12);
    const cross = [right[1]! * up[2]! - right[2]! * up[1]!, right[2]! * up[0]! - right[0]! * up[2]!, right[0]! * up[1]! - right[1]! * up[0]!];
    cross.forEach((x, k) => expect(x).toBeCloseTo(toward![k]!, 12));
  });

  it('follows a drag: what lies in front goes the way of the pointer', () => {
    const before = spaceOf(3, startTurn, null);
    const after = (dx: number, dy: number) => seen(before.toward!, spaceOf(3, turnedBy(startTurn, dx, dy), null));
    expect(after(0.1, 0).x).toBeGreaterThan(0.05);
    expect(after(0, 0.1).y).toBeLessThan(-0.05);
  });

  it('is never turned over', () => {
    expect(turnedBy(startTurn, 0, 9).pitch).toBe(-90);
    expect(turnedBy({ yaw: 170, pitch: 0 }, 0.5, 0).yaw).toBeCloseTo(170 + (0.5 * 180) / Math.PI - 360, 9);
  });
});

const spaces = [['a circle', spaceOf(2, startTurn, null), 2], ['a sphere', spaceOf(3, startTurn, null), 3], ['a projection', spaceOf(5, startTurn, axes), 5]] as const;

describe.each(spaces)('moving on %s', (_, space, d) => {
  it('keeps the length, and leads to where the pointer is or to the rim before it', () => {
    for (let k = 0; k < 50; k++) {
      const vector = draw(d);
      const target = { x: 2 * random() - 1, y: 2 * random() - 1 };
      const moved = movedTo(vector, space, target);
      const { x, y } = seen(moved, space);
      const distance = Math.hypot(target.x, target.y);
      const share = space.kind === 'circle' || distance > 1 ? 1 / distance : 1;
      expect(norm(moved)).toBeCloseTo(norm(vector), 12);
      expect(x).toBeCloseTo(share * target.x, 9);
      expect(y).toBeCloseTo(share * target.y, 9);
    }
  });

  it('by a key turns through the angle and no further, towards that side', () => {
    for (let k = 0; k < 50; k++) {
      const vector = draw(d);
      const before = dot(vector, space.up) / norm(vector);
      const moved = steppedTo(vector, space, { x: 0, y: 1 }, 0.03);
      expect(norm(moved)).toBeCloseTo(norm(vector), 12);
      expect(dot(moved, vector) / norm(vector) ** 2).toBeCloseTo(Math.cos(Math.min(0.03, Math.acos(before))), 9);
      expect(dot(moved, space.up) / norm(moved)).toBeGreaterThan(before);
    }
    const near = space.right.map((x, k) => x + 0.01 * space.up[k]!);
    const arrived = steppedTo(near.map((x) => x / norm(near)), space, { x: 1, y: 0 }, 0.03);
    arrived.forEach((x, k) => expect(x).toBeCloseTo(space.right[k]!, 12));
  });

  it('gives a zero vector a direction and length 1', () => {
    expect(norm(movedTo(Array(d).fill(0), space, { x: 0.6, y: 0.3 }))).toBeCloseTo(1, 12);
    expect(norm(steppedTo(Array(d).fill(0), space, { x: -1, y: 0 }, 0.03))).toBeCloseTo(1, 12);
  });
});

it('keeps a point behind the sphere behind it, and the direction of what a projection hides', () => {
  const sphere = spaceOf(3, startTurn, null);
  const behind = sphere.toward!.map((x, k) => 0.5 * sphere.right[k]! - x);
  expect(dot(movedTo(behind, sphere, { x: -0.2, y: 0.1 }), sphere.toward!)).toBeLessThan(0);
  const projection = spaceOf(5, startTurn, axes);
  const rest = (v: readonly number[]) => v.map((x, k) => x - dot(v, projection.right) * projection.right[k]! - dot(v, projection.up) * projection.up[k]!);
  const vector = draw(5);
  const moved = movedTo(vector, projection, { x: 0.3, y: -0.4 });
  expect(dot(rest(moved), rest(vector)) / norm(rest(moved)) / norm(rest(vector))).toBeCloseTo(1, 9);
});

it('turns one component round, and nothing else', () => {
  const line = spaceOf(1, startTurn, null);
  expect(movedTo([-2], line, { x: 0.1, y: 5 })).toEqual([2]);
  expect(steppedTo([-2], line, { x: 1, y: 0 }, 0.03)).toEqual([2]);
  expect(steppedTo([-2], line, { x: 0, y: 1 }, 0.03)).toEqual([-2]);
});
