// Whether two vectors of a side have the very same direction.
import type { Matrix } from '../../engine/index.ts';

/** Of the rows of `unit` (N×d), those of zeros do not count: they have no direction. */
export function equalRows({ data, rows, cols }: Matrix): boolean {
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < i; j += 1) {
      let k = 0;
      let size = 0;
      while (k < cols && data[i * cols + k] === data[j * cols + k]) {
        size += Math.abs(data[i * cols + k] ?? 0);
        k += 1;
      }
      if (k === cols && size > 0) return true;
    }
  }
  return false;
}
