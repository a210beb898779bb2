// The lengths and directions of the images or of the texts, and which of them are zero vectors.
import { checkComponents } from './checkInputs.ts';
import { normaliseRows } from './norm.ts';
import type { Matrix } from './types.ts';

/**
 * Fills the norms (N) and the unit vectors (N×d) of one side; returns the indices of its zero vectors. With `lists` (of 0, 1, …, N
 * numbers) they are in the list that has their number, and nothing is allocated. Throws RangeError naming the first component that is
 * not finite; `name` says what a row is.
 */
export function normaliseSide(
  m: Matrix,
  name: string,
  norms: Float64Array,
  unit: Matrix,
  lists: readonly number[][] | undefined,
): readonly number[] {
  if (normaliseRows(m, norms, unit)) return lists?.[0] ?? [];
  checkComponents(m, norms, name);
  return zeros(norms, lists);
}

/** The indices at which `norms` is 0, in the list of `lists` (of 0, 1, …, N numbers) that has their number. */
function zeros(norms: Float64Array, lists: readonly number[][] | undefined): readonly number[] {
  let count = 0;
  for (let i = 0; i < norms.length; i++) if (norms[i] === 0) count++;
  const list = lists?.[count] ?? [];
  count = 0;
  for (let i = 0; i < norms.length; i++) if (norms[i] === 0) list[count++] = i;
  return list;
}
