// What a number of a formula is called, by what it is and the place it came from, with the number as it is written.
import type { formulaMessages } from '../../i18n/formula/messages.ts';
import type { CellRef } from '../../notation/cellRef.ts';
import type { FormulaValue } from '../../notation/formula.ts';

type Words = ReturnType<typeof formulaMessages>;

export function termName({ text, quantity }: FormulaValue, ref: CellRef, words: Words): string {
  return `${placeOf(ref, words)}${words.quantities[quantity ?? (ref.row === undefined && ref.col === undefined && ref.stage === 'scale' ? 'temperature' : ref.stage)]}: ${text}`;
}

/** Ends before the quantity; '' for what belongs to the whole batch. */
function placeOf({ row, col }: CellRef, words: Words): string {
  if (row !== undefined && col !== undefined) return words.cell(row + 1, col + 1);
  if (row !== undefined) return words.image(row + 1);
  return col === undefined ? '' : words.text(col + 1);
}
