// Which names the picture bears, and where: the picked pair's first, then as many others as are legible.
import type { AxisMark, Ground, LabelMark, PointMark, SphereRoom, TermMark } from './sphereMarks.ts';
import type { ArrowScale } from './sphereArrows.ts';
import { placeLabels, type Box, type LabelWish, type Polyline } from './sphereLabels.ts';
import { keyOf, other } from './sphereScene.ts';
import type { Point } from './sphereSpace.ts';

interface Marks {
  readonly points: readonly PointMark[];
  readonly terms: readonly TermMark[];
  readonly axes: readonly AxisMark[];
  /** The lines that join pairs: an arrow's name on one of them would seem to be the line's. */
  readonly joins: readonly Polyline[];
  readonly ground: Ground;
  readonly room: SphereRoom;
  readonly markSize: number;
  readonly scale: ArrowScale;
  readonly termWords: TermWords;
}

/** What an arrow is called before the name of what it is due to: a point of that name is no arrow. */
export type TermWords = Readonly<Record<TermMark['kind'], string>>;

/** Up to so many pairs, every part of the picked force is named. */
const namedTerms = 6;
const smallType = 0.9;
/** Of the arrows' names, and how wide a letter of them is. */
const termType = 0.75;
const letter = 0.58;

/** A label for every mark, so that none has to be made when there is room for it later. */
export function nameMarks({ points, terms, axes, joins, ground: { origin, radius }, room, markSize, scale, termWords }: Marks): readonly LabelMark[] {
  const { type } = room;
  const start = points.find(({ role }) => role === 'picked');
  const wish = (key: string, index: number, at: Point, away: Point, gap: number, scale = 1, isNeeded = false): LabelWish => ({
    key, at, away, gap, isNeeded, width: (0.62 + 0.42 * String(index + 1).length) * type * scale, height: 1.1 * type * scale,
  });
  // Near the middle upwards, so that a name does not whirl about as its point crosses it.
  const outwards = ({ x, y }: Point): Point => ({ x: x - origin.x, y: y - origin.y - 0.2 * radius });
  const wishFor = ({ key, index, at, role }: PointMark) => wish(key, index, at, outwards(at), 1.5 * markSize, 1, role !== 'plain');
  const [needed, others] = [points.filter(({ role }) => role !== 'plain'), points.filter(({ role }) => role === 'plain')];
  const inFront = [...others.filter(({ isFar }) => !isFar), ...others.filter(({ isFar }) => isFar)];
  const named = terms.filter(({ kind, isHardest, head }) => head !== '' && (kind === 'pull' || isHardest || terms.length <= namedTerms));
  const places = placeLabels(
    [
      ...needed.map(wishFor),
      ...named.map(({ index, end, kind }): LabelWish => {
        const name = wish(termKey(index), index, end, start ? { x: end.x - start.at.x, y: end.y - start.at.y } : end, 0.2 * type, termType);
        return { ...name, shunsLines: true, width: name.width + (termWords[kind].length + 1) * letter * termType * type };
      }),
      ...inFront.map(wishFor),
      ...axes.map(({ index, end }) => wish(axisKey(index), index, end, { x: end.x - origin.x, y: end.y - origin.y }, 0.2 * type, smallType)),
    ],
    [...points.map(({ at }): Box => ({ ...at, width: 1.6 * markSize, height: 1.6 * markSize })), scaleBox(scale, room)],
    room,
    joins,
  );
  const mark = (label: Omit<LabelMark, 'at'>): LabelMark => ({ ...label, at: places.get(label.key) ?? null });
  return [
    ...points.map(({ side, index, isFar }) => mark({ key: keyOf({ side, index }), of: side, term: null, index, isFar })),
    ...terms.map(({ index, kind }) => mark({ key: termKey(index), of: start ? other(start.side) : 'texts', term: kind, index, isFar: false })),
    ...axes.map(({ index, isFar }) => mark({ key: axisKey(index), of: 'axis', term: null, index, isFar })),
  ];
}

/** What the arrows' scale covers, in the corner below; the length of its words is an estimate. */
function scaleBox({ bar }: ArrowScale, { height, type }: SphereRoom): Box {
  const width = (bar?.length ?? 0) + 6 * type;
  return { x: width / 2, y: height - 0.5 * type, width, height: type };
}

const termKey = (index: number): string => `term ${index}`;
const axisKey = (index: number): string => `axis ${index}`;
