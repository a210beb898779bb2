// The embeddings in the margins of the drawn figure, with the names that they go by.
import { formatNumber } from '../../notation/format.ts';
import { subscript } from '../../notation/subscript.ts';
import { operandsAt } from '../figure/figureModel.ts';
import { vectorScene, type VectorScene } from '../figure/vectorScene.ts';
import type { FigurePicture } from './figurePicture.ts';
import { fittedLines } from './fittedLines.ts';
import type { Mark, Words } from './marks.ts';
import { mixed } from './palette.ts';
import type { Places } from './places.ts';

type Side = 'images' | 'texts';

const labelSize = 12;

export function vectorMarks(picture: FigurePicture, places: Places): Mark[] {
  return (['images', 'texts'] as const).flatMap((side) => {
    const scene = vectorScene(picture.frame, side, picture.view);
    return picture.labels[side].flatMap((label, index) => [...nameMarks(side, label, index, picture, places), ...componentMarks(side, scene, index, picture, places)]);
  });
}

/** `I₂`, or `Î₂` where it has length 1, as in the formulas. */
function symbolOf(side: Side, index: number, { frame, view }: FigurePicture): string {
  const isUnit = operandsAt(view.stage, frame.trace.inputs.normalize) === 'unit';
  return `${side === 'images' ? 'I' : 'T'}${isUnit ? '\u0302' : ''}${subscript(index + 1)}`;
}

function nameMarks(side: Side, label: string, index: number, picture: FigurePicture, places: Places): Mark[] {
  const { cell, cellX, cellY, font, hasDigits, names, symbols, captions, captionLines, margin } = places;
  const fill = picture.palette[side];
  const symbol = symbolOf(side, index, picture);
  const line = (x: number, y: number, text: string, size: number, anchor: Words['anchor'], isSymbol = false): Mark => ({ kind: 'words', x, y, text, size, anchor, fill, isSymbol });
  if (side === 'images') {
    const y = cellY(index) + cell.height / 2;
    const symbolWidth = hasDigits ? 30 : 24;
    const [name = ''] = fittedLines(label, names - margin - symbolWidth, Math.min(labelSize, cell.height - 4), 1);
    return [line(names, y, symbol, Math.min(font + 2, 16), 'end', true), line(names - symbolWidth, y, name, Math.min(labelSize, cell.height - 4), 'end')];
  }
  const x = cellX(index) + cell.width / 2;
  const lines = fittedLines(label, cell.width, labelSize - 1, captionLines);
  return [
    line(x, symbols, symbol, hasDigits ? font + 2 : 7, 'middle', true),
    ...lines.map((text, at) => line(x, captions - 14 * (lines.length - 1 - at), text, labelSize - 1, 'middle')),
  ];
}

function componentMarks(side: Side, { shown, largest, digits, isMasked }: VectorScene, index: number, { palette }: FigurePicture, places: Places): Mark[] {
  const { cell, cellX, cellY, component, font } = places;
  const { width, height } = component[side];
  return Array.from({ length: shown.cols }, (_, k): Mark[] => {
    const value = isMasked ? 0 : (shown.data[index * shown.cols + k] ?? 0);
    const x = side === 'images' ? component.images.x + k * (width + 2) : cellX(index) + (cell.width - width) / 2;
    const y = side === 'images' ? cellY(index) + (cell.height - height) / 2 : component.texts.y + k * (height + 2);
    const share = Math.min(1, Math.abs(value) / largest);
    const frame = { kind: 'box', x, y, width, height, line: palette[`${side}Line`] } as const;
    if (component.hasDigits) {
      const text = isMasked ? '?' : formatNumber(value, { digits });
      const size = Math.min(font, (width - 6) / text.length / 0.64);
      return [
        { ...frame, fill: mixed(palette[`${side}Soft`], palette.surface, share) },
        { kind: 'words', x: x + width / 2, y: y + height / 2, text, size, anchor: 'middle', fill: palette.ink },
      ];
    }
    // A bar from the middle: up or to the right for what is positive.
    const bar = side === 'images'
      ? { x, width, y: y + height / 2 - (value > 0 ? share * height / 2 : 0), height: share * height / 2 }
      : { y, height, x: x + width / 2 - (value < 0 ? share * width / 2 : 0), width: share * width / 2 };
    return [{ ...frame, fill: palette.surface, line: palette.line }, ...(value === 0 ? [] : [{ kind: 'box' as const, ...bar, fill: palette[side], line: null }])];
  }).flat();
}
