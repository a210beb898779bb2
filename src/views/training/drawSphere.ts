// The sphere as one keyed D3 join a layer: ground, pairs, forces, points and names. Nothing is made anew from step to step.
import { select } from 'd3-selection';
import { setAttribute, setFlag } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { px } from '../behaviours/pixels.ts';
import { linesOf, type LineMark } from './sphereLines.ts';
import type { Point, Turn } from './sphereSpace.ts';
import { ringSize, type LabelMark, type PointMark, type SpherePicture, type TermMark } from './sphereMarks.ts';
import type { TermWords } from './sphereNames.ts';

/** What a point says of itself to those who do not see it. */
export interface SpokenPoint {
  readonly name: string;
  readonly value: string;
  /** Degrees from its partner. */
  readonly degrees: number;
}

export interface SphereHandling {
  spoken(point: PointMark): SpokenPoint;
  /** The one point that Tab leads to. */
  readonly tabStop: string;
  /** The id of what tells the keys. */
  readonly hint: string;
  /** What stands beside the bar that gives the arrows' scale. */
  readonly scale: string;
  readonly termWords: TermWords;
}

/** From so many on, the lines between pairs step back. */
const manyPoints = 20;
/** Of a mark's half-width: an image that a text lies on looks out from under it on all sides. */
const coveredSize = 1.6;

const layers = ['ground', 'lines', 'terms', 'points', 'names', 'scale'] as const;

export function drawSphere(root: Element, picture: SpherePicture, handling: SphereHandling): void {
  const { room, kind, points, terms, labels } = picture;
  setAttribute(root, 'viewBox', `0 0 ${px(room.width)} ${px(room.height)}`);
  setAttribute(root, 'data-kind', kind);
  setFlag(root, 'data-many', points.length > manyPoints);
  select(root)
    .selectAll<SVGGElement, string>(':scope > g')
    .data(layers)
    .join((enter) => enter.append('g').attr('class', (layer) => `sphere-${layer}`).attr('aria-hidden', (layer) => (layer === 'points' ? null : 'true')));
  const [ground, lines, termLayer, pointLayer, names, scale] = Array.from(root.children);
  if (!ground || !lines || !termLayer || !pointLayer || !names || !scale) return;
  drawGround(ground, picture);
  drawLines(lines, picture);
  drawTerms(termLayer, terms, points.find(({ role }) => role === 'picked')?.side ?? 'images');
  drawPoints(pointLayer, picture, handling);
  drawNames(names, labels, handling.termWords);
  drawScale(scale, picture, handling.scale);
}

function drawGround(layer: Element, { ground: { origin, radius }, kind, grid }: SpherePicture): void {
  const edge = kind === 'line'
    ? [-1, 0, 1].map((x) => `M${px(origin.x + x * radius)} ${px(origin.y - radius)}V${px(origin.y + radius)}`).join('')
    : `M${px(origin.x - radius)} ${px(origin.y)}a${px(radius)} ${px(radius)} 0 1 1 ${px(2 * radius)} 0a${px(radius)} ${px(radius)} 0 1 1 ${px(-2 * radius)} 0Z`;
  select(layer)
    .selectAll<SVGPathElement, string>(':scope > path')
    .data([edge, grid])
    .join((enter) => enter.append('path').attr('class', (_, at) => (at === 0 ? 'sphere-edge' : 'sphere-grid')))
    .each(function (path) {
      setAttribute(this, 'd', path);
    });
}

function drawLines(layer: Element, picture: SpherePicture): void {
  select(layer)
    .selectAll<SVGPathElement, LineMark>(':scope > path')
    .data(linesOf(picture), ({ key }) => key)
    .join((enter) =>
      enter.append('path').attr('class', ({ of }) => `sphere-${of}`).attr('data-side', ({ side }) => side)
        .attr('data-far', ({ isFar }) => (isFar ? '' : null)).attr('data-picked', ({ isPicked }) => (isPicked ? '' : null)),
    )
    .each(function ({ path }) {
      setAttribute(this, 'd', path);
    });
}

function drawTerms(layer: Element, terms: readonly TermMark[], side: string): void {
  // Named after whose force it is; the parts wear the other side's colour.
  setAttribute(layer, 'data-side', side);
  select(layer)
    .selectAll<SVGGElement, TermMark>(':scope > g')
    .data(terms, ({ index }) => index)
    .join((enter) => {
      const term = enter.append('g');
      term.append('path').attr('class', 'sphere-shaft');
      term.append('path').attr('class', 'sphere-head');
      return term;
    })
    .each(function ({ kind, isHardest, shaft, head }) {
      const [line, tip] = Array.from(this.children);
      if (!line || !tip) return;
      setAttribute(this, 'data-kind', kind);
      setFlag(this, 'data-hardest', isHardest);
      setAttribute(line, 'd', shaft);
      setAttribute(tip, 'd', head);
    });
}

function drawPoints(layer: Element, { points, markSize }: SpherePicture, { spoken, tabStop, hint }: SphereHandling): void {
  select(layer)
    .selectAll<SVGGElement, PointMark>(':scope > g')
    .data(points, ({ key }) => key)
    .join((enter) => {
      const point = enter.append('g').attr('class', 'sphere-point').attr('role', 'slider').attr('data-point', ({ key }) => key).attr('data-side', ({ side }) => side)
        .attr('aria-valuemin', 0).attr('aria-valuemax', 180);
      for (const part of ['reach', 'ring']) point.append('circle').attr('class', `sphere-${part}`);
      point.append('path').attr('class', 'sphere-mark');
      return point;
    })
    .each(function (point) {
      const { side, key, at, isFar, role } = point;
      const [, ring, mark] = Array.from(this.children);
      if (!ring || !mark) return;
      const { name, value, degrees } = spoken(point);
      setAttribute(this, 'transform', shift(at));
      setAttribute(this, 'tabindex', key === tabStop ? '0' : '-1');
      setAttribute(this, 'aria-label', name);
      setAttribute(this, 'aria-valuenow', String(degrees));
      setAttribute(this, 'aria-valuetext', value);
      setAttribute(this, 'aria-describedby', hint);
      setAttribute(this, 'data-role', role);
      setFlag(this, 'data-far', isFar);
      setFlag(this, 'data-zero', point.isZero);
      setAttribute(ring, 'r', px(ringSize * markSize));
      setAttribute(mark, 'd', side === 'images' ? disc(point.isCovered ? coveredSize * markSize : markSize) : square(markSize));
    });
}

function drawNames(layer: Element, labels: readonly LabelMark[], words: TermWords): void {
  select(layer)
    .selectAll<SVGTextElement, LabelMark>(':scope > text')
    .data(labels, ({ key }) => key)
    .join((enter) => {
      const name = enter.append('text');
      name.append('tspan').attr('class', 'sphere-does');
      name.append('tspan');
      name.append('tspan').attr('class', 'sphere-index').attr('dy', '0.3em');
      return name;
    })
    .each(function ({ of, term, index, isFar, at }) {
      const [does, letter, number] = Array.from(this.children);
      if (!does || !letter || !number) return;
      setAttribute(this, 'visibility', at ? 'visible' : 'hidden');
      if (!at) return;
      // A text that is shifted is not laid out anew, as it would be for new coordinates.
      setAttribute(this, 'transform', shift(at));
      setAttribute(this, 'data-of', of);
      setFlag(this, 'data-term', term !== null);
      setFlag(this, 'data-far', isFar);
      setText(does, term === null ? '' : `${words[term]}\u00a0`);
      setText(letter, of === 'images' ? 'I' : of === 'texts' ? 'T' : 'x');
      setText(number, String(index + 1));
    });
}

/** As on a map, in the corner below. */
function drawScale(layer: Element, { scale: { bar }, room }: SpherePicture, words: string): void {
  const [left, base, tick] = [0.25 * room.type, room.height - 0.5 * room.type, 0.2 * room.type];
  const length = bar?.length ?? 0;
  select(layer)
    .selectAll<SVGPathElement, null>(':scope > path')
    .data([null])
    .join('path')
    .each(function () {
      setAttribute(this, 'd', bar ? `M${px(left)} ${px(base - tick)}v${px(2 * tick)}m0 ${px(-tick)}h${px(length)}m0 ${px(-tick)}v${px(2 * tick)}` : '');
    });
  select(layer)
    .selectAll<SVGTextElement, null>(':scope > text')
    .data([null])
    .join('text')
    .each(function () {
      setAttribute(this, 'x', px(left + length + (bar ? 0.4 * room.type : 0)));
      setAttribute(this, 'y', px(base));
      setText(this, words);
    });
}

export function drawTurn(handle: Element, { yaw, pitch }: Turn, say: (yaw: string, pitch: string) => string): void {
  const [turned, tilted] = [yaw, pitch].map((angle) => String(Math.round(angle) + 0).replace('-', '−'));
  setAttribute(handle, 'aria-valuenow', String(Math.round(yaw)));
  setAttribute(handle, 'aria-valuetext', say(turned ?? '', tilted ?? ''));
}

const shift = ({ x, y }: Point): string => `translate(${px(x)} ${px(y)})`;

const disc = (size: number): string => `M${px(-size)} 0a${px(size)} ${px(size)} 0 1 1 ${px(2 * size)} 0a${px(size)} ${px(size)} 0 1 1 ${px(-2 * size)} 0Z`;

/** As large to the eye as the disc. */
function square(size: number): string {
  const half = px(0.89 * size);
  return `M-${half} -${half}H${half}V${half}H-${half}Z`;
}
