// Degrees as the scores say them: to a tenth, and never less than they are.
import { formatNumber } from '../../notation/format.ts';

/** Rounded up, so that no score looks better than it is; what rounding left of nothing is nothing. */
export function degreesText(degrees: number): string {
  const tenths = Math.ceil(degrees * 10 - 1e-6);
  return formatNumber(tenths / 10);
}
