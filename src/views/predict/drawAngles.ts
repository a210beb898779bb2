// Vectors around an image as keyed D3 joins: the circle, an arrow for each, the push on its tip, its name.
import { select } from 'd3-selection';
import { setAttribute } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import type { AngleMark, AnglePicture } from './angles.ts';
import { px } from '../behaviours/pixels.ts';

const layers = ['ground', 'vectors', 'names'] as const;

export function drawAngles(root: Element, { room, circle, marks }: AnglePicture): void {
  setAttribute(root, 'viewBox', `0 0 ${px(room.width)} ${px(room.height)}`);
  select(root).selectAll<SVGGElement, string>(':scope > g').data(layers).join((enter) => enter.append('g'));
  const [ground, vectors, names] = Array.from(root.children);
  if (!ground || !vectors || !names) return;
  select(ground).selectAll<SVGPathElement, string>(':scope > path').data([circle]).join((enter) => enter.append('path').attr('class', 'angle-circle'))
    .each(function (path) {
      setAttribute(this, 'd', path);
    });
  select(vectors).selectAll<SVGGElement, AngleMark>(':scope > g').data(marks, ({ key }) => key)
    .join((enter) => {
      const group = enter.append('g').attr('class', ({ kind }) => `angle-vector angle-${kind}`);
      group.append('line').attr('class', 'angle-rest');
      group.append('line').attr('class', 'angle-shaft');
      group.append('path').attr('class', 'angle-head');
      group.append('line').attr('class', 'angle-push');
      group.append('path').attr('class', 'angle-push-head');
      return group;
    })
    .order()
    .each(function (mark) {
      drawVector(this, mark);
    });
  select(names).selectAll<SVGTextElement, AngleMark>(':scope > text').data(marks, ({ key }) => key)
    .join((enter) => enter.append('text').attr('class', ({ kind }) => `angle-name angle-${kind}`))
    .each(function ({ name, nameAt, nameAnchor }) {
      setAttribute(this, 'x', px(nameAt.x));
      setAttribute(this, 'y', px(nameAt.y));
      setAttribute(this, 'text-anchor', nameAnchor);
      setText(this, name);
    });
}

function drawVector(group: SVGGElement, { from, tip, head, end, push }: AngleMark): void {
  const [rest, shaft, arrow, pushed, pushHead] = Array.from(group.children);
  if (!rest || !shaft || !arrow || !pushed || !pushHead) return;
  drawLine(rest, tip, end);
  drawLine(shaft, from, tip);
  setAttribute(arrow, 'd', head);
  drawLine(pushed, push?.from ?? tip, push?.to ?? tip);
  setAttribute(pushHead, 'd', push?.head ?? '');
}

function drawLine(line: Element, from: AngleMark['from'], to: AngleMark['from']): void {
  setAttribute(line, 'x1', px(from.x));
  setAttribute(line, 'y1', px(from.y));
  setAttribute(line, 'x2', px(to.x));
  setAttribute(line, 'y2', px(to.y));
}
