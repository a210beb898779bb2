// What the matrix of a step shows: what was chosen, where the objective has it, or else the objective's own probabilities.
import type { StepMatrixKind } from '../../views/training/matrixOfStep.ts';
import { useTraining, useTrainingState } from './lab.ts';

const ofSoftmax = ['imageToText', 'textToImage', 'cosine'] as const;
const ofSigmoid = ['sigmoid', 'cosine', 'imageToText', 'textToImage'] as const;

export function useMatrixKind(): { readonly kind: StepMatrixKind; readonly kinds: readonly StepMatrixKind[] } {
  const { look: { matrix } } = useTraining();
  const isSigmoid = useTrainingState(({ options }) => options.objective === 'sigmoid');
  const kinds: readonly StepMatrixKind[] = isSigmoid ? ofSigmoid : ofSoftmax;
  const own = isSigmoid ? 'sigmoid' : 'imageToText';
  return { kind: matrix !== null && kinds.includes(matrix) ? matrix : own, kinds };
}
