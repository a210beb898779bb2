// A matrix of differences as keyed D3 joins: a path for each tone, the signs, the names of rows and columns, and the border of the pairs.
import { select } from 'd3-selection';
import { setAttribute } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import { differencePicture, type DifferenceTone } from './differencePicture.ts';
import type { Difference } from './differenceTable.ts';

/** Room for the names of the rows, and of the columns, in cells. */
const names = 1.6;

export function drawDifferences(root: Element, difference: Difference): void {
  const { pairs, tones, signs } = differencePicture(difference);
  setAttribute(root, 'viewBox', `${-names} ${-names} ${pairs + names} ${pairs + names}`);
  select(root).selectAll<SVGGElement, string>(':scope > g').data(['cells', 'names', 'over']).join((enter) => enter.append('g').attr('class', (name) => `difference-${name}`));
  const [cells, heads, over] = Array.from(root.children);
  if (!cells || !heads || !over) return;
  select(cells).selectAll<SVGPathElement, DifferenceTone>(':scope > path').data(tones, ({ key }) => key)
    .join((enter) => enter.append('path').attr('data-ink', ({ sign }) => sign).style('--tone', ({ tone }) => tone.toFixed(3)))
    .each(function ({ path }) {
      setAttribute(this, 'd', path);
    });
  drawPath(over, 'difference-sign', signs);
  drawPath(over, 'difference-pairs', Array.from({ length: pairs }, (_, k) => `M${k} ${k}h1v1h-1z`).join(''));
  if (heads.childElementCount !== 2 * pairs) drawHeads(heads, pairs);
}

function drawPath(parent: Element, name: string, path: string): void {
  select(parent).selectAll<SVGPathElement, string>(`:scope > .${name}`).data([path]).join((enter) => enter.append('path').attr('class', name))
    .each(function (d) {
      setAttribute(this, 'd', d);
    });
}

function drawHeads(parent: Element, pairs: number): void {
  const heads = Array.from({ length: pairs }, (_, k) => [
    { key: `I${k + 1}`, hue: 'hue-image', x: -0.3, y: k + 0.5, anchor: 'end' }, { key: `T${k + 1}`, hue: 'hue-text', x: k + 0.5, y: -0.6, anchor: 'middle' },
  ]).flat();
  select(parent).selectAll<SVGTextElement, (typeof heads)[number]>(':scope > text').data(heads, ({ key }) => key)
    .join((enter) => enter.append('text'))
    .each(function ({ key, hue, x, y, anchor }) {
      setAttribute(this, 'class', hue);
      setAttribute(this, 'x', String(x));
      setAttribute(this, 'y', String(y));
      setAttribute(this, 'text-anchor', anchor);
      setText(this, key.slice(1));
    });
}
