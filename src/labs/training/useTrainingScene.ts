// Sets up the numbers, the options and the look of the scene that is open; what a link or a learner brought there stays.
import { useCallback, useLayoutEffect } from 'react';
import { scene } from '../../lesson/scene.ts';
import type { TrainingSceneId } from '../../lesson/training/ids.ts';
import { trainingSceneOf } from '../../lesson/training/scenes.ts';
import { usePage } from '../../panels/page.ts';
import type { TrainingLab } from '../../state/training/training.ts';
import type { TrainingLook } from './lab.ts';

/** Gives what sets it up again. The lab must be open before. */
export function useTrainingScene(id: TrainingSceneId | null, training: TrainingLab, setLook: (part: Partial<TrainingLook>) => void): () => void {
  const { lab, course } = usePage();
  const look = useCallback(() => {
    if (id === null) return;
    const { look: { matrix, pick } } = trainingSceneOf(id);
    setLook({ matrix: matrix === 'cosine' ? matrix : null, ...(pick && { side: pick.side }) });
    if (pick) lab.setView({ pick: { row: pick.index, col: pick.index } });
  }, [id, lab, setLook]);
  const setUp = useCallback(() => {
    if (id === null) return;
    const { numbers, options, beside, speed } = trainingSceneOf(id);
    lab.setScene(scene({ numbers }));
    training.setScene(id, options, beside && { what: 'update', update: beside }, speed);
    look();
  }, [id, training, lab, look]);

  useLayoutEffect(() => {
    if (id === null) return;
    if (!course.keepsNumbers()) setUp();
    else if (lab.store.getState().training) training.keepScene(id);
    else if (training.store.getState().scene !== id) {
      const { options, beside, speed } = trainingSceneOf(id);
      training.setScene(id, options, beside && { what: 'update', update: beside }, speed);
    }
    look();
  }, [id, training, lab, course, setUp, look]);
  return setUp;
}
