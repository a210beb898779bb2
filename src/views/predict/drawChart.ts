// A chart as keyed D3 joins: ground and ticks, curves with their names, the control's line and the dots on it.
import { select } from 'd3-selection';
import { setAttribute } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import type { ChartPicture } from './chart.ts';
import { px } from './pixels.ts';

const layers = ['ground', 'curves', 'marks'] as const;

export function drawChart(root: Element, picture: ChartPicture): void {
  const { room, ground, cursor, unknown } = picture;
  setAttribute(root, 'viewBox', `0 0 ${px(room.width)} ${px(room.height)}`);
  select(root).selectAll<SVGGElement, string>(':scope > g').data(layers).join((enter) => enter.append('g').attr('class', (layer) => `chart-${layer}`));
  const [base, lines, marks] = Array.from(root.children);
  if (!base || !lines || !marks) return;

  drawTicks(base, picture);
  drawCurves(lines, picture);

  const foot: Line = { x1: cursor, x2: cursor, y1: ground.top, y2: ground.bottom };
  drawLines(marks, 'chart-cursor', [foot]);
  select(marks).selectAll<SVGCircleElement, ChartPicture['dots'][number]>(':scope > circle').data(picture.dots, ({ key }) => key)
    .join((enter) => enter.append('circle').attr('class', 'chart-dot').attr('r', '0.3rem'))
    .each(function ({ x, y }) {
      setAttribute(this, 'cx', px(x));
      setAttribute(this, 'cy', px(y));
    });
  drawWords(marks, 'chart-unknown', unknown ? [{ key: 'unknown', text: '?', anchor: 'middle', ...unknown }] : []);
}

function drawTicks(base: Element, { ground, xTicks, yTicks, room }: ChartPicture): void {
  drawLines(base, 'chart-rule', yTicks.map(({ y }) => ({ x1: ground.left, x2: ground.right, y1: y, y2: y })));
  drawLines(base, 'chart-tick', xTicks.map(({ x }) => ({ x1: x, x2: x, y1: ground.bottom, y2: ground.bottom + 0.25 * room.rem })));
  drawWords(base, 'chart-number', [
    ...yTicks.map(({ y, text }) => ({ key: `y ${text}`, text, x: ground.left - 0.5 * room.rem, y, anchor: 'end' as const })),
    ...xTicks.map(({ x, text, anchor }) => ({ key: `x ${text}`, text, x, y: ground.bottom + 0.85 * room.rem, anchor })),
  ]);
}

function drawCurves(lines: Element, { curves }: ChartPicture): void {
  select(lines).selectAll<SVGPathElement, ChartPicture['curves'][number]>(':scope > path').data(curves, ({ key }) => key)
    .join((enter) => enter.append('path'))
    .each(function ({ style, path }) {
      setAttribute(this, 'class', `chart-curve chart-${style}`);
      setAttribute(this, 'd', path);
    });
  drawWords(lines, 'chart-name', curves.map(({ key, name, nameAt, nameAnchor }) => ({ key, text: name, anchor: nameAnchor, ...nameAt })));
}

interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function drawLines(parent: Element, name: string, data: readonly Line[]): void {
  select(parent).selectAll<SVGLineElement, Line>(`:scope > .${name}`).data(data)
    .join((enter) => enter.append('line').attr('class', name))
    .each(function (line) {
      for (const end of ['x1', 'x2', 'y1', 'y2'] as const) setAttribute(this, end, px(line[end]));
    });
}

interface Word {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function drawWords(parent: Element, name: string, data: readonly Word[]): void {
  select(parent).selectAll<SVGTextElement, Word>(`:scope > .${name}`).data(data, ({ key }) => key)
    .join((enter) => enter.append('text').attr('class', name))
    .each(function ({ text, x, y, anchor }) {
      setAttribute(this, 'x', px(x));
      setAttribute(this, 'y', px(y));
      setAttribute(this, 'text-anchor', anchor);
      setText(this, text);
    });
}
