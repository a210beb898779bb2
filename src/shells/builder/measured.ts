// The heights that were measured, of the one address that they are true of.
import type { Heights } from '../../document/embed/snippets.ts';

export interface Measured {
  /** Of the frame, as `previewAddress` gives it. */
  readonly address: string;
  readonly heights: Partial<Heights>;
}

/** What holds the chapter's example, until the choice has been measured. */
export const unmeasured: Heights = { wide: 600, narrow: 1000 };

/** `height`, px, at the one width; of what was measured at another address nothing is kept. */
export function withHeight(before: Measured, address: string, of: keyof Heights, height: number): Measured {
  return { address, heights: { ...(before.address === address && before.heights), [of]: height } };
}

/** null until both are known. */
export function heightsAt(address: string, measured: Measured): Heights | null {
  const { wide, narrow } = measured.heights;
  return measured.address === address && wide !== undefined && narrow !== undefined ? { wide, narrow } : null;
}
