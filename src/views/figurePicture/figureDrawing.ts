// The figure as a drawing that stands alone: vectors in the margins, the matrix, the losses that leave it, and their corner.
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import type { Exit } from '../figure/drawExits.ts';
import type { MatrixRow } from '../figure/drawMatrix.ts';
import { exitsOf } from '../figure/exitsOf.ts';
import { figureSize } from '../figure/figureModel.ts';
import { matrixRows } from '../figure/matrixRows.ts';
import type { FigurePicture } from './figurePicture.ts';
import { placesOf, type Places } from './places.ts';
import type { Drawing, Mark, Words } from './marks.ts';
import { matrixMarks } from './matrixMarks.ts';
import type { Palette } from './palette.ts';
import { vectorMarks } from './vectorMarks.ts';

export function figureDrawing(picture: FigurePicture): Drawing {
  const { frame, view, labels, name, messages, palette, isBlank = false } = picture;
  const pairs = labels.images.length;
  const size = figureSize(pairs, false);
  const keys = { images: labels.images.map((_, index) => index), texts: labels.texts.map((_, index) => index) };
  const places = placesOf(size, pairs, frame.trace.inputs.images.cols);
  const exits = (direction: 'imageToText' | 'textToImage') =>
    exitsOf(frame, { direction, picked: direction === 'imageToText' ? view.pick.row : view.pick.col, digits: view.digits }, keys.images, messages);
  const rows = matrixRows(frame, view, keys, size, messages);
  const areHidden = !isBlank && view.masked.includes('losses');
  const marks = [
    { ...words(places.margin, places.title, name, 16), isBold: true, fill: palette.ink },
    ...vectorMarks(isBlank ? given(picture) : picture, places),
    // What is to be filled in has lines that a printer shows.
    ...(isBlank ? matrixMarks(blanked(rows), places, { ...palette, line: palette.lineStrong }) : matrixMarks(rows, places, palette)),
    ...(areHidden ? [] : [...lossMarks(exits('imageToText'), 'right', places, picture), ...lossMarks(exits('textToImage'), 'below', places, picture)]),
    ...cornerMarks(areHidden, places, picture),
  ];
  return { width: places.width, height: places.height, ground: palette.paper, marks };
}

/** With the vectors that the gradient is taken from in the place of its own, which are results. */
const given = (picture: FigurePicture): FigurePicture => (picture.view.stage === 'gradient' ? { ...picture, view: { ...picture.view, stage: 'scale' } } : picture);

/** What the stage leaves empty stays so, and the name of a pair is no result. */
const blanked = (rows: readonly MatrixRow[]): MatrixRow[] =>
  rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, picked: false, ...(!cell.hollow && { text: '', shade: 0, convention: false }) })) }));

const words = (x: number, y: number, text: string, size: number, anchor: Words['anchor'] = 'start'): Omit<Words, 'fill'> => ({ kind: 'words', x, y, text, size, anchor });

/** A line to write on. */
const blank = (x: number, y: number, width: number, palette: Palette): Mark => ({ kind: 'box', x, y, width, height: 1, fill: palette.lineStrong, line: null });

/** −ln p of each pair, as a number where there is room, and as a bar on the figure's scale. */
function lossMarks(exits: readonly Exit[], where: 'right' | 'below', { cellX, cellY, cell, losses, font, hasDigits }: Places, { palette, messages, isBlank }: FigurePicture): Mark[] {
  const { directions, pairLoss } = messages.figure;
  const heading: Mark = where === 'right'
    ? { ...words(losses.x, losses.headingY, `${directions.imageToText}, ${pairLoss}`, 11), fill: palette.inkSoft }
    : { ...words(cellX(0) - 10, losses.y + (hasDigits ? font / 2 : 4), `${directions.textToImage}, ${pairLoss}`, 11, 'end'), fill: palette.inkSoft };
  const each = exits.flatMap(({ text, loss }, index): Mark[] => {
    const length = Math.max(1, loss * losses.bar);
    const middle = where === 'right' ? cellY(index) + cell.height / 2 : cellX(index) + cell.width / 2;
    if (isBlank) return where === 'right' ? [blank(losses.x, middle + 8, losses.bar, palette)] : [blank(middle - losses.blank / 2, losses.y + 18, losses.blank, palette)];
    const number: Mark[] = hasDigits
      ? [{ ...(where === 'right' ? words(losses.x, middle - 5, text, font) : words(middle, losses.y + font / 2, text, font, 'middle')), fill: palette.ink }]
      : [];
    const bar = { kind: 'box', fill: palette.likely, line: null } as const;
    return [
      ...number,
      where === 'right'
        ? { ...bar, x: losses.x, y: hasDigits ? middle + 6 : middle - 2, width: length, height: 4 }
        : hasDigits
          ? { ...bar, x: middle - length / 2, y: losses.y + font + 6, width: length, height: 4 }
          : { ...bar, x: middle - 2, y: losses.y, width: 4, height: length / 2 },
    ];
  });
  return [heading, ...each];
}

function cornerMarks(areHidden: boolean, { losses, corner }: Places, { frame: { trace }, view: { digits }, messages, palette, isBlank }: FigurePicture): Mark[] {
  const show = (value: number) => (areHidden ? '?' : formatUncertain(value, trace.logits.rows, { digits }));
  const line = (at: number, name: string, value: string, isBold: boolean): Mark[] => [
    { ...words(losses.x, corner + 18 * at, name, 12), fill: palette.ink, isBold },
    { ...words(losses.x + losses.width, corner + 18 * at, value, isBold ? 15 : 12, 'end'), fill: palette.ink, isBold },
  ];
  const result = (at: number, name: string, value: number, isBold = false): Mark[] =>
    isBlank ? [...line(at, name, '', isBold), blank(losses.x + losses.width - losses.bar, corner + 18 * at + 8, losses.bar, palette)] : line(at, name, show(value), isBold);
  return [
    ...result(0, 'ℒ I→T', trace.lossImageToText),
    ...result(1, 'ℒ T→I', trace.lossTextToImage),
    ...result(2, messages.figure.symmetricLoss, trace.loss, true),
    ...line(3, 'τ', formatNumber(trace.inputs.temperature, { digits }), false),
  ];
}
