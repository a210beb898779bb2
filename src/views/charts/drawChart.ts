// A chart as keyed D3 joins in three layers: the ground it is read against, its lines, and what moves over them.
import { select } from 'd3-selection';
import { setAttribute } from '../behaviours/attributes.ts';
import { px } from '../behaviours/pixels.ts';
import { setText } from '../behaviours/setText.ts';
import type { Room } from '../behaviours/useSizedDraw.ts';
import { groundPicture, linesPicture, movingPicture, scalesOf, type Circle, type Layout, type Rule, type Word } from './chartPicture.ts';
import type { ChartScene, Plane, Scales } from './scene.ts';

/** A drawing that remembers what it has drawn: ground and lines are drawn only when they are other objects, or the room is another. */
export function createChartDrawing(layout: Layout): (root: Element, scene: ChartScene, room: Room) => void {
  let last: { readonly root: Element; readonly scene: ChartScene; readonly room: Room; readonly scales: Scales } | null = null;
  return (root, scene, room) => {
    const isSame = last?.root === root && last.scene.ground === scene.ground && isSameRoom(last.room, room);
    const scales = last && isSame ? last.scales : scalesOf(scene.ground, layout, room);
    const [ground, window, names, over] = layersOf(root);
    if (!ground || !window || !names || !over) return;
    if (!isSame) {
      setAttribute(root, 'viewBox', `0 0 ${px(room.width)} ${px(room.height)}`);
      const picture = groundPicture(scene.ground, scales, room.rem);
      drawGround(ground, picture);
      // Over the lines, which would else hide them.
      drawWords(names, 'chart-level-name', picture.levelNames);
      placeBox(window, scales.plane);
      setAttribute(window, 'viewBox', viewBoxOf(scales.plane));
    }
    if (!isSame || last?.scene.lines !== scene.lines) {
      const { paths, names: words } = linesPicture(scene.lines, scales, room.rem);
      drawPaths(window, paths);
      drawWords(names, 'chart-name', words);
    }
    const { cursor, circles, notes } = movingPicture(scene, scales, room.rem);
    drawRules(over, 'chart-rule', cursor);
    drawCircles(over, circles);
    drawWords(over, 'chart-note', notes);
    if (scene.label !== null) setAttribute(root, 'aria-label', scene.label);
    last = { root, scene, room, scales };
  };
}

const isSameRoom = (a: Room, b: Room): boolean => a.width === b.width && a.height === b.height && a.rem === b.rem;

const layers = [['g', 'ground'], ['svg', 'window'], ['g', 'names'], ['g', 'over']] as const;

/** Made once. The lines have a window of their own, which cuts off what leaves the plane. */
function layersOf(root: Element): readonly Element[] {
  if (root.childElementCount !== layers.length) {
    select(root).selectAll<SVGElement, (typeof layers)[number]>(':scope > *').data(layers)
      .join((enter) => enter.append(([tag]) => root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag)).attr('class', ([, name]) => `chart-${name}`));
  }
  return Array.from(root.children);
}

function drawGround(ground: Element, picture: ReturnType<typeof groundPicture>): void {
  select(ground).selectAll<SVGRectElement, Plane>(':scope > rect').data([picture.plane]).join((enter) => enter.append('rect').attr('class', 'chart-plane'))
    .each(function (plane) {
      placeBox(this, plane);
    });
  drawRules(ground, 'chart-level', picture.levels);
  drawRules(ground, 'chart-mark', picture.marks);
  drawRules(ground, 'chart-rule', picture.ticks);
  drawWords(ground, 'chart-number', picture.numbers);
  drawWords(ground, 'chart-mark-name', picture.markNames);
}

const viewBoxOf = ({ left, right, top, bottom }: Plane): string => `${px(left)} ${px(top)} ${px(right - left)} ${px(bottom - top)}`;

function placeBox(element: Element, { left, right, top, bottom }: Plane): void {
  setAttribute(element, 'x', px(left));
  setAttribute(element, 'y', px(top));
  setAttribute(element, 'width', px(right - left));
  setAttribute(element, 'height', px(bottom - top));
}

function drawPaths(parent: Element, paths: ReturnType<typeof linesPicture>['paths']): void {
  select(parent).selectAll<SVGPathElement, (typeof paths)[number]>(':scope > path').data(paths, ({ key }) => key)
    .join((enter) => enter.append('path').attr('class', 'chart-line'))
    .order()
    .each(function ({ look, path }) {
      setAttribute(this, 'data-look', look);
      setAttribute(this, 'd', path);
    });
}

function drawRules(parent: Element, name: string, rules: readonly Rule[]): void {
  select(parent).selectAll<SVGLineElement, Rule>(`:scope > .${name}`).data(rules, ({ key }) => key)
    .join((enter) => enter.append('line').attr('class', name))
    .each(function (rule) {
      setAttribute(this, 'data-look', rule.look);
      for (const end of ['x1', 'x2', 'y1', 'y2'] as const) setAttribute(this, end, px(rule[end]));
    });
}

function drawCircles(parent: Element, circles: readonly Circle[]): void {
  select(parent).selectAll<SVGCircleElement, Circle>(':scope > circle').data(circles, ({ key }) => key)
    .join((enter) => enter.append('circle').attr('class', 'chart-dot'))
    .each(function ({ look, x, y, radius }) {
      setAttribute(this, 'data-look', look);
      setAttribute(this, 'cx', px(x));
      setAttribute(this, 'cy', px(y));
      setAttribute(this, 'r', px(radius));
    });
}

function drawWords(parent: Element, name: string, words: readonly Word[]): void {
  select(parent).selectAll<SVGTextElement, Word>(`:scope > .${name}`).data(words, ({ key }) => key)
    .join((enter) => enter.append('text').attr('class', name))
    .each(function ({ text, x, y, anchor }) {
      setAttribute(this, 'x', px(x));
      setAttribute(this, 'y', px(y));
      setAttribute(this, 'text-anchor', anchor);
      setText(this, text);
    });
}
