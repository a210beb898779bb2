// Whether a card's task was done, now or on an earlier visit.
import { useEffect } from 'react';
import { isTaskDone } from '../../state/zeroShot/task.ts';
import type { ZeroShotCard } from '../../lesson/zeroShot/ids.ts';
import { useIsDone, usePage } from '../../panels/page.ts';
import { useZeroShot, useZeroShotState } from './lab.ts';

export function useTask(card: ZeroShotCard): boolean {
  const { course } = usePage();
  const { zeroShot } = useZeroShot();
  const wasDone = useIsDone({ topic: 'zero-shot', card });
  const isDone = useZeroShotState((state) => state.card === card && isTaskDone(card, zeroShot.live.get(), state.way));
  useEffect(() => {
    if (isDone) course.complete({ topic: 'zero-shot', card });
  }, [course, card, isDone]);
  return wasDone || isDone;
}
