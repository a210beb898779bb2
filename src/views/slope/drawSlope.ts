// The loss over one component: curve, tangent, the gap between them, and three spots.
import { select } from 'd3-selection';
import { setAttribute } from '../behaviours/attributes.ts';
import { slopePicture, type SlopeScene, type Spot } from './slopePicture.ts';

const lines = ['curve', 'tangent', 'gap'] as const;
const spots = ['start', 'foretold', 'end'] as const;

export function drawSlope(root: Element, scene: SlopeScene): void {
  const picture = slopePicture(scene);
  setAttribute(root, 'aria-label', picture.label);
  select(root)
    .selectAll<SVGPathElement, (typeof lines)[number]>(':scope > path')
    .data(lines)
    .join((enter) => enter.append('path').attr('class', (name) => `slope-${name}`))
    .each(function (name) {
      setAttribute(this, 'd', picture[name]);
    });
  select(root)
    .selectAll<SVGCircleElement, (typeof spots)[number]>(':scope > circle')
    .data(spots)
    .join((enter) => enter.append('circle').attr('class', (name) => `slope-${name}`).attr('r', 4))
    .each(function (name) {
      place(this, picture[name]);
    });
}

function place(circle: SVGCircleElement, { x, y }: Spot): void {
  setAttribute(circle, 'cx', String(x));
  setAttribute(circle, 'cy', String(y));
}
