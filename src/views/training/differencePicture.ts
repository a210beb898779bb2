// A matrix of differences too large for numbers, as few paths: the cells of one sign and about one size are drawn as one.
import { difference, shadeOf, type Difference } from './differenceTable.ts';

export interface DifferenceTone {
  /** Its sign and its number, from 1. */
  readonly key: string;
  readonly sign: 'positive' | 'negative';
  /** Part of the full colour. */
  readonly tone: number;
  /** Its cells; a cell is 1 wide and 1 high. */
  readonly path: string;
}

export interface DifferencePicture {
  readonly pairs: number;
  /** Always the same ones, so that those without cells are there too. */
  readonly tones: readonly DifferenceTone[];
  /** The signs on the cells. */
  readonly signs: string;
}

/** More tones than these no eye tells apart. */
const steps = 12;
const gap = 0.04;
const side = 1 - 2 * gap;
/** Half the length of a sign. */
const reach = 0.16;

export function differencePicture(of: Difference): DifferencePicture {
  const n = Math.min(of.first.rows, of.second.rows);
  const paths = { positive: Array.from({ length: steps }, () => ''), negative: Array.from({ length: steps }, () => '') };
  let signs = '';
  for (let row = 0; row < n; row++) {
    for (let col = 0; col < n; col++) {
      const value = difference(of, row, col);
      if (!Number.isFinite(value) || value === 0) continue;
      const step = Math.max(0, Math.ceil(Math.abs(shadeOf(value)) * steps) - 1);
      paths[value > 0 ? 'positive' : 'negative'][step] += `M${col + gap} ${row + gap}h${side}v${side}h${-side}z`;
      signs += `M${col + 0.5 - reach} ${row + 0.5}h${2 * reach}`;
      if (value > 0) signs += `M${col + 0.5} ${row + 0.5 - reach}v${2 * reach}`;
    }
  }
  return {
    pairs: n,
    tones: (['positive', 'negative'] as const).flatMap((sign) => paths[sign].map((path, step) => ({ key: `${sign} ${step}`, sign, tone: (step + 0.5) / steps, path }))),
    signs,
  };
}
