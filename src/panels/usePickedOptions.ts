// The picked cell as the formulas take it, followed live.
import { useMemo } from 'react';
import type { FormulaOptions } from '../lesson/formulas/parts.ts';
import { pickWithin } from '../notation/cellRef.ts';
import { mapLive, type Live } from '../notation/live.ts';
import { useLabState, usePage } from './page.ts';

export function usePickedOptions(): Live<FormulaOptions> {
  const { lab } = usePage();
  const { row, col } = useLabState((state) => state.pick);
  const direction = useLabState((state) => state.direction);
  const digits = useLabState((state) => state.digits);
  return useMemo(
    () =>
      mapLive(lab.live, ({ trace, gradients }) => {
        // After a removal the numbers come here before React hands down the pick that was brought inside.
        return { trace, gradients, ...pickWithin({ row, col }, trace.logits.rows), direction, digits };
      }),
    [lab, row, col, direction, digits],
  );
}
