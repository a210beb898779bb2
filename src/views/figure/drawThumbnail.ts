// A step's matrix in miniature: one path per level of ink, whatever N is, and a frame on the picked cell.
import { select } from 'd3-selection';
import type { CellRef, Direction, Stage } from '../../notation/cellRef.ts';
import { setAttribute } from '../behaviours/attributes.ts';
import { cellAt, isSigned, shadeAt, type FigureFrame } from './figureModel.ts';

const levels: readonly number[] = [-1, -0.6, -0.25, 0, 0.25, 0.6, 1];

export interface ThumbnailScene {
  readonly size: number;
  /** N×N, row-major, −1 to 1; null for a hollow cell. */
  readonly shades: readonly (number | null)[];
  readonly signed: boolean;
  readonly picked: Required<Pick<CellRef, 'row' | 'col'>>;
}

export function thumbnailScene(frame: FigureFrame, stage: Stage, direction: Direction, picked: ThumbnailScene['picked']): ThumbnailScene {
  const size = frame.trace.logits.rows;
  const shade = shadeAt(frame, stage);
  const shades = Array.from({ length: size * size }, (_, k) => {
    const value = cellAt(frame, stage, direction, Math.floor(k / size), k % size);
    return value === null ? null : shade(value);
  });
  return { size, shades, signed: isSigned(stage), picked };
}

export function drawThumbnail(root: Element, { size, shades, signed, picked }: ThumbnailScene): void {
  const gap = size > 10 ? 0 : 0.06;
  const square = (k: number) => `M${(k % size) + gap} ${Math.floor(k / size) + gap}h${1 - 2 * gap}v${1 - 2 * gap}h${2 * gap - 1}z`;
  const paths = levels.map(() => '');
  shades.forEach((shade, k) => {
    if (shade !== null) paths[levelOf(shade)] += square(k);
  });
  setAttribute(root, 'viewBox', `0 0 ${size} ${size}`);
  setAttribute(root, 'data-ink', signed ? 'signed' : 'plain');
  const svg = select(root);
  svg
    .selectAll<SVGPathElement, string>('.level')
    .data(paths)
    .join((enter) => enter.append('path').attr('class', 'level').attr('data-level', (_, index) => index))
    .each(function (path) {
      setAttribute(this, 'd', path);
    });
  svg
    .selectAll<SVGPathElement, number>('.pick')
    .data([picked.row * size + picked.col])
    .join((enter) => enter.append('path').attr('class', 'pick'))
    .each(function (k) {
      setAttribute(this, 'd', square(k));
    });
}

function levelOf(shade: number): number {
  return levels.reduce((best, level, index) => (Math.abs(level - shade) < Math.abs((levels[best] ?? 0) - shade) ? index : best), 0);
}
