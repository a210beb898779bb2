// The engine's public entry: what the rest of the project, and course scripts, may call.
export type { Degenerate, Gradients, Inputs, Matrix, SoftmaxObjective, Trace } from './types.ts';
export { createMatrix } from './matrix.ts';
export { norm } from './norm.ts';
export { softplus } from './softplus.ts';
export { logSumExp } from './logSumExp.ts';
export { evaluateLogits, orthonormalLoss, softmax } from './softmax.ts';
export { createWorkspace, type Workspace } from './workspace.ts';
export { evaluate } from './evaluate.ts';
export { gradients } from './gradients.ts';
export type { SigmoidGradients, SigmoidInputs, SigmoidTrace } from './sigmoidTypes.ts';
export { evaluateSigmoid, sigmoid, sigmoidGradients } from './sigmoid.ts';
export { createSigmoidWorkspace, type SigmoidWorkspace } from './sigmoidWorkspace.ts';
export {
  averageProbabilities, classWeights, classify, templateWeights, type Choices, type ClassWeights, type Classification, type Prompts,
} from './zeroShot.ts';
export { lossAlong, lossStep, type ComponentPlace, type LossStep } from './lossStep.ts';
export { accuracy, margins, type Margins } from './margin.ts';
export { createSweepWorkspace, temperatureSweep, type PickedLine, type SweepWorkspace, type TemperatureSweep } from './temperatureSweep.ts';
export { bestTemperature, type BestTemperature } from './bestTemperature.ts';
export { pairPlane, turn, type PairPlane } from './rotate.ts';
export { createRandom, normal } from './random.ts';
export { commaIn, parseTensor, type CommaReading } from './parseTensor.ts';
export { tensorTextLimit } from './parse/textLimit.ts';
export { TensorParseError, type TensorParseCode } from './parse/tensorParseError.ts';
export { turnsBetween } from './turns.ts';
export { broken, bugs, type BrokenTrace, type Bug } from './broken/broken.ts';
export { largestOf, roundTo, roundToFloat16, type FloatFormat } from './broken/floatFormat.ts';
export { naiveContrast, type NaiveContrast } from './broken/naiveContrast.ts';
