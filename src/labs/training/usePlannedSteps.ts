// How many steps the scene that set the run up means to be seen; 0 where no scene did.
import { trainingSceneOf } from '../../lesson/training/scenes.ts';
import { useTrainingState } from './lab.ts';

export function usePlannedSteps(): number {
  return useTrainingState(({ scene }) => (scene === null ? 0 : trainingSceneOf(scene).steps));
}
