// From d components to the picture's plane and back: the directions looked along, and moving a vector within them.
import { norm, type Matrix } from '../../engine/index.ts';
import { degree } from '../../notation/degrees.ts';

/** How the sphere is turned, in degrees: about its own axis, and towards the viewer. As d3-geo's rotation. */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
}

/** Orthonormal directions, each of d components. */
export interface Space {
  readonly kind: 'line' | 'circle' | 'sphere' | 'projection';
  readonly right: readonly number[];
  /** 0 throughout on a line. */
  readonly up: readonly number[];
  /** Out of the picture, on a sphere; elsewhere there is no front and no back. */
  readonly toward: readonly number[] | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** All three axes in sight: the first to the left, the second to the right, the third up. */
export const startTurn: Turn = { yaw: -40, pitch: -22 };


/** `axes` are needed from four components on: their first two rows. */
export function spaceOf(dimensions: number, turn: Turn, axes: Matrix | null): Space {
  if (dimensions === 1) return { kind: 'line', right: [1], up: [0], toward: null };
  if (dimensions === 2) return { kind: 'circle', right: [1, 0], up: [0, 1], toward: null };
  if (dimensions === 3) return turned(turn);
  const row = (at: number) => Array.from({ length: dimensions }, (_, k) => axes?.data[at * dimensions + k] ?? (k === at ? 1 : 0));
  return { kind: 'projection', right: row(0), up: row(1), toward: null };
}

function turned({ yaw, pitch }: Turn): Space {
  const [sinYaw, cosYaw, sinPitch, cosPitch] = [Math.sin(yaw * degree), Math.cos(yaw * degree), Math.sin(pitch * degree), Math.cos(pitch * degree)];
  return {
    kind: 'sphere',
    right: [sinYaw, cosYaw, 0],
    up: [cosYaw * sinPitch, -sinYaw * sinPitch, cosPitch],
    toward: [cosYaw * cosPitch, -sinYaw * cosPitch, -sinPitch],
  };
}

/** The turn after a drag by `dx` and `dy`, in radii: what lies in front follows the pointer. The poles never pass the rim. */
export function turnedBy({ yaw, pitch }: Turn, dx: number, dy: number): Turn {
  return { yaw: wrapDegrees(yaw + dx / degree), pitch: Math.min(90, Math.max(-90, pitch - dy / degree)) };
}

function wrapDegrees(angle: number): number {
  return angle - 360 * Math.round(angle / 360);
}

/** Row `row` of `matrix` along `direction`. */
export function along({ data, cols }: Matrix, row: number, direction: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < cols; k++) sum += (data[row * cols + k] ?? 0) * (direction[k] ?? 0);
  return sum;
}

/**
 * The vector turned so that it is seen at `target`, in units of its own length; beyond its reach it goes to the rim. Its length stays, and so
 * does the direction of what is not seen: a point behind the sphere stays behind. A zero vector is given length 1.
 */
export function movedTo(vector: readonly number[], { kind, right, up, toward }: Space, target: Point): number[] {
  const length = norm(vector) || 1;
  const unit = vector.map((c) => c / length);
  const distance = Math.hypot(target.x, kind === 'line' ? 0 : target.y);
  const rest = hidden(unit, right, up) ?? toward;
  const reach = rest === null || kind === 'line' || kind === 'circle' || distance > 1 ? 1 : distance;
  if (distance === 0 && reach === 1) return Array.from(vector);
  const scale = distance === 0 ? 0 : reach / distance;
  const depth = Math.sqrt(Math.max(0, 1 - reach * reach));
  return ofLength(unit.map((_, k) => scale * (target.x * (right[k] ?? 0) + target.y * (up[k] ?? 0)) + depth * (rest?.[k] ?? 0)), length);
}

/** The part of a unit vector that is not seen, as a direction; null when all of it is seen. */
function hidden(unit: readonly number[], right: readonly number[], up: readonly number[]): number[] | null {
  const [x, y] = [dot(unit, right), dot(unit, up)];
  const rest = unit.map((c, k) => c - x * (right[k] ?? 0) - y * (up[k] ?? 0));
  const size = norm(rest);
  return size < 1e-9 ? null : rest.map((c) => c / size);
}

/** The vector turned by `angle` (radians) towards a direction on the picture, its length kept; it stops where it points that way. */
export function steppedTo(vector: readonly number[], { kind, right, up }: Space, way: Point, angle: number): number[] {
  const length = norm(vector) || 1;
  const unit = vector.map((c) => c / length);
  const goal = unit.map((_, k) => way.x * (right[k] ?? 0) + way.y * (up[k] ?? 0));
  if (kind === 'line') return way.x === 0 ? Array.from(vector) : goal.map((c) => c * length);
  const cosine = dot(unit, goal);
  const tangent = goal.map((c, k) => c - cosine * (unit[k] ?? 0));
  const sine = norm(tangent);
  if (sine < 1e-12) return Array.from(vector);
  const by = Math.min(angle, Math.atan2(sine, cosine));
  return ofLength(unit.map((c, k) => Math.cos(by) * c + (Math.sin(by) * (tangent[k] ?? 0)) / sine), length);
}

/** What rounding leaves of a component that ought to vanish is 0. */
function ofLength(direction: readonly number[], length: number): number[] {
  const scale = length / norm(direction);
  return direction.map((c) => (Math.abs(c) < 1e-15 ? 0 : c * scale));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, c, k) => sum + c * (b[k] ?? 0), 0);
}
