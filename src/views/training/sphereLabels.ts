// Where names stand on the picture: each away from the middle, thinned out where they would meet.
import type { Point } from './sphereSpace.ts';

export interface LabelWish {
  readonly key: string;
  /** What it names, and how far from there its own edge stays. */
  readonly at: Point;
  readonly gap: number;
  /** The way it would like to stand from there; need not be of length 1. */
  readonly away: Point;
  readonly width: number;
  readonly height: number;
  /** Shown even where it meets another. */
  readonly isNeeded: boolean;
  /** Stands clear of the lines where some place is. */
  readonly shunsLines?: boolean;
}

/** Through points, in px. */
export type Polyline = readonly Point[];

export interface Box {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Turns to try, in radians: straight away first, then more and more to the sides. */
const turns = [0, 0.7, -0.7, 1.4, -1.4] as const;
/** What a name that is needed may turn beyond them, and how many of its heights it may stand further off. */
const [furtherTurns, furtherOff] = [[2.1, -2.1, 2.8, -2.8], [0, 1, 2]] as const;

/**
 * The middle of each label that has room, by its key. Earlier wishes come first; none meets another, or one of the `obstacles`, but where it is needed and
 * no place is free.
 */
export function placeLabels(
  wishes: readonly LabelWish[], obstacles: readonly Box[], room: { readonly width: number; readonly height: number }, lines: readonly Polyline[] = [],
): Map<string, Point> {
  const places = new Map<string, Point>();
  const taken: Box[] = [];
  for (const wish of wishes) {
    const options = turns.map((turn) => standing(wish, turn, 0));
    const isFree = (box: Box) => isInside(box, room) && !taken.some((other) => meets(box, other)) && !obstacles.some((other) => meets(box, other));
    const free = options.filter(isFree);
    const clear = wish.shunsLines ? free.find((box) => !lines.some((line) => isCrossed(box, line))) : undefined;
    const box = clear ?? free[0] ?? (wish.isNeeded ? (furtherPlaces(wish).find(isFree) ?? options.find((option) => isInside(option, room)) ?? options[0]) : undefined);
    if (!box) continue;
    taken.push(box);
    places.set(wish.key, { x: box.x, y: box.y });
  }
  return places;
}

function furtherPlaces(wish: LabelWish): Box[] {
  return furtherOff.flatMap((heights) => [...turns, ...furtherTurns].map((turn) => standing(wish, turn, heights)));
}

function standing({ at, gap, away, width, height }: LabelWish, turn: number, heightsOff: number): Box {
  const angle = Math.atan2(away.y, away.x) + turn;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const reach = gap + heightsOff * height + (Math.abs(ux) * width + Math.abs(uy) * height) / 2;
  return { x: at.x + reach * ux, y: at.y + reach * uy, width, height };
}

function isInside({ x, y, width, height }: Box, room: { readonly width: number; readonly height: number }): boolean {
  return x >= width / 2 && y >= height / 2 && x <= room.width - width / 2 && y <= room.height - height / 2;
}

export function meets(a: Box, b: Box): boolean {
  return 2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;
}

/** Whether some part of the line lies in the box: none of the sides of the two, and none across the line, separates them. */
function isCrossed(box: Box, line: Polyline): boolean {
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  return line.some((to, index) => {
    const from = line[index - 1];
    if (!from) return false;
    const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
    const [mx, my] = [(to.x + from.x) / 2 - box.x, (to.y + from.y) / 2 - box.y];
    return Math.abs(mx) <= halfWidth + Math.abs(dx) && Math.abs(my) <= halfHeight + Math.abs(dy) && Math.abs(dx * my - dy * mx) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
  });
}
