// The sphere's own lines by d3-geo: the grid, and great-circle arcs in front and behind.
import { geoGraticule, geoOrthographic, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { toDegrees } from '../../notation/degrees.ts';
import type { Point, Turn } from './sphereSpace.ts';

export interface Globe {
  /** Meridians and parallels of the near side, every 30°. */
  readonly grid: string;
  /** The shorter arc between two unit vectors of three components. */
  arc(from: ArrayLike<number>, to: ArrayLike<number>, hides: boolean): { readonly near: string; readonly far: string };
}

/** How far a resampled arc may lie from the true one, in px. */
const precision = 0.5;
const grid = geoGraticule().step([30, 30]).extentMajor([[-180, -90], [180, 90]])();

/** `radius` and `origin` in px. The far side is seen through: it is the near side of the opposite view, mirrored. */
export function createGlobe({ yaw, pitch }: Turn, radius: number, { x, y }: Point): Globe {
  const base = () => geoOrthographic().scale(radius).translate([x, y]).clipAngle(90).precision(precision);
  const near = geoPath(base().rotate([yaw, pitch])).digits(2);
  const far = geoPath(base().rotate([yaw + 180, -pitch]).reflectX(true)).digits(2);
  const draw = (path: typeof near, shape: GeoPermissibleObjects) => path(shape) ?? '';
  return {
    grid: draw(near, grid),
    arc(from, to, hides) {
      const line: GeoPermissibleObjects = { type: 'LineString', coordinates: [placeOf(from), placeOf(to)] };
      return { near: draw(near, line), far: hides ? draw(far, line) : '' };
    },
  };
}

/** Longitude and latitude. */
function placeOf(unit: ArrayLike<number>): [number, number] {
  const [a = 0, b = 0, c = 0] = [unit[0], unit[1], unit[2]];
  return [toDegrees(Math.atan2(b, a)), toDegrees(Math.atan2(c, Math.hypot(a, b)))];
}
