// The matrix of the drawn figure, in the inks that the page gives its cells.
import type { MatrixRow } from '../figure/drawMatrix.ts';
import { inkOf } from '../figure/tone.ts';
import type { Mark } from './marks.ts';
import { mixed, type Palette } from './palette.ts';
import type { Places } from './places.ts';

/** How far signed inks reach: further, no text would be readable on them. */
const signedReach = 0.55;

export function matrixMarks(rows: readonly MatrixRow[], { cell, cellX, cellY, font, hasDigits }: Places, palette: Palette): Mark[] {
  const picks: Mark[] = [];
  const marks = rows.flatMap(({ cells }, row) =>
    cells.flatMap((shown, col): Mark[] => {
      const { text, shade, signed, hollow, convention, diagonal, picked } = shown;
      const { tone, isDark } = inkOf(shade, signed);
      const end = signed ? (shade < 0 ? palette.negative : palette.positive) : palette.likely;
      const fill = hollow ? palette.paper : mixed(end, palette.surface, tone * (signed ? signedReach : 1));
      const place = { x: cellX(col), y: cellY(row), ...cell };
      const thick = diagonal && hasDigits;
      if (picked) picks.push({ kind: 'box', x: place.x - 3, y: place.y - 3, width: cell.width + 6, height: cell.height + 6, fill: 'none', line: palette.ink, lineWidth: 2 });
      const isMarked = hollow || convention;
      const box: Mark = { kind: 'box', ...place, fill, line: thick ? palette.ink : convention ? palette.lineStrong : palette.line, lineWidth: thick ? 2 : hasDigits ? 1 : 0.5, isDashed: isMarked && !thick };
      if (text === '') return [box];
      // A long number shrinks to fit, as on the page.
      const size = Math.min(font, (cell.width - 8) / text.length / 0.64);
      const isOnDark = isDark && !hollow;
      return [box, { kind: 'words', x: place.x + cell.width / 2, y: place.y + cell.height / 2, text, size, anchor: 'middle', fill: isOnDark ? palette.paper : palette.ink }];
    }),
  );
  return [...marks, ...picks];
}
