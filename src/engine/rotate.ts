// The plane that two vectors span: their angle in it, and turning one of them within it.
import { norm } from './norm.ts';

/** Two vectors seen in the plane they span: y lies along the first axis, x above it or on it. */
export interface PairPlane {
  /** Radians in [0, π]; null when either is a zero vector, which has no direction. */
  readonly angle: number | null;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Below this share of its length outside x's line, y is taken as parallel to x: what is left is rounding. */
const PARALLEL = 1e-14;

/**
 * The angle between x and y (d components each), and both in 2-D coordinates of the plane they span, lengths kept.
 * When one is a zero vector the other lies along the first axis. Throws RangeError as `turn` does.
 * Source for the angle: W. Kahan, 2·atan2(‖u − v‖, ‖u + v‖), accurate near 0 and π where arccos is not.
 */
export function pairPlane(x: ArrayLike<number>, y: ArrayLike<number>): PairPlane {
  check(x, y);
  const xLength = norm(x);
  const yLength = norm(y);
  if (xLength === 0 || yLength === 0) return { angle: null, x: [xLength, 0], y: [yLength, 0] };
  const u = direction(x);
  const v = direction(y);
  const angle = 2 * Math.atan2(norm(u.map((c, k) => c - (v[k] ?? 0))), norm(u.map((c, k) => c + (v[k] ?? 0))));
  return { angle, x: [xLength * Math.cos(angle), xLength * Math.sin(angle)], y: [yLength, 0] };
}

/**
 * x turned by `radians` within the plane of x and y, keeping its length; positive is away from y. d components each.
 *  - d = 1, or a zero vector among the two: there is no plane, and x comes back as it is.
 *  - x and y parallel or opposite: no plane is singled out, so x turns towards the axis it leans on least
 *    (the first such axis), always the same for the same x.
 * Throws RangeError when the lengths differ or are 0, and when a component or the angle is not finite.
 */
export function turn(x: ArrayLike<number>, y: ArrayLike<number>, radians: number): number[] {
  check(x, y);
  if (!Number.isFinite(radians)) throw new RangeError(`the angle is ${radians}: it must be a finite number of radians`);
  const length = norm(x);
  if (x.length === 1 || length === 0 || norm(y) === 0) return Array.from(x);
  const u = direction(x);
  const away = perpendicular(direction(y), u)?.map((c) => -c) ?? perpendicular(leastAxis(u), u);
  if (!away) return Array.from(x);
  const turned = u.map((c, k) => Math.cos(radians) * c + Math.sin(radians) * (away[k] ?? 0));
  const drift = norm(turned);
  return turned.map((c) => (c / drift) * length);
}

/** The part of the unit vector v perpendicular to the unit vector u, made of length 1; null when nothing is left. */
function perpendicular(v: readonly number[], u: readonly number[]): number[] | null {
  const rest = minusAlong(v, u);
  if (norm(rest) < PARALLEL) return null;
  return direction(minusAlong(direction(rest), u));
}

function minusAlong(v: readonly number[], u: readonly number[]): number[] {
  const along = v.reduce((sum, c, k) => sum + c * (u[k] ?? 0), 0);
  return v.map((c, k) => c - along * (u[k] ?? 0));
}

/** The coordinate axis on which u has its smallest component, the first of equals. */
function leastAxis(u: readonly number[]): number[] {
  const sizes = u.map(Math.abs);
  const least = sizes.indexOf(Math.min(...sizes));
  return u.map((_, k) => (k === least ? 1 : 0));
}

/** v/‖v‖ for a vector that is not 0, dividing by the largest component first so that any length works. */
function direction(v: ArrayLike<number>): number[] {
  const components = Array.from(v);
  const largest = Math.max(...components.map(Math.abs));
  const shares = components.map((c) => c / largest);
  const length = norm(shares);
  return shares.map((c) => c / length);
}

function check(x: ArrayLike<number>, y: ArrayLike<number>): void {
  if (x.length !== y.length || x.length === 0) {
    throw new RangeError(`two vectors of the same length, at least 1, are needed: got ${x.length} and ${y.length} components`);
  }
  const bad = [...Array.from(x), ...Array.from(y)].find((c) => !Number.isFinite(c));
  if (bad !== undefined) throw new RangeError(`a component is ${bad}: every component must be a finite number`);
}
