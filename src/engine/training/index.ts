// The engine's second public entry: training, and what is measured of it; apart from the first so that the page loads it when it is needed.
export { plainDescent, type Objective, type OptimiserSettings, type TrainingOptions, type UpdateRule } from './options.ts';
export type { Overflow, Trainer, TrainerState, TrainingPoint } from './types.ts';
export { createTrainer } from './trainer.ts';
export { createRun, trainRun, type Run, type RunEnd } from './run.ts';
export { quantities, type Quantity, type RunSeries } from './series.ts';
export type { ForceTerms } from '../forceTerms.ts';
export { alignment } from '../alignment.ts';
export { uniformity } from '../uniformity.ts';
export { modalityGap } from '../modalityGap.ts';
export { lossBounds, type LossBounds } from '../lossBounds.ts';
export { keptShare, principalAxes, type PrincipalAxes } from '../principalAxes.ts';
