// The small figures with the numbers of their questions.
import { addConstant, shiftedPairs } from '../../../lesson/predictions/figures/addedConstant.ts';
import { batchLoss, batchSizes } from '../../../lesson/predictions/figures/batchSize.ts';
import { repulsion, textCosines } from '../../../lesson/predictions/figures/negatives.ts';
import { offerPrompts } from '../../../lesson/predictions/figures/offeredPrompts.ts';
import { ensembles, ensembleScale, oddAngle } from '../../../lesson/predictions/figures/promptAngles.ts';
import { angleStops, constantStops, scaleStops, temperatureStops } from '../../../lesson/predictions/figures/stops.ts';
import { releasedScale } from '../../../lesson/realClip.ts';
import { clipStart } from '../../../notation/clip.ts';
import { AddedConstantFigure } from '../../../views/predict/AddedConstantFigure.tsx';
import { BatchSizeFigure } from '../../../views/predict/BatchSizeFigure.tsx';
import { NegativesFigure } from '../../../views/predict/NegativesFigure.tsx';
import { OfferedPromptsFigure } from '../../../views/predict/OfferedPromptsFigure.tsx';
import type { PredictionFigureProps } from '../../../views/predict/predictionFigure.ts';
import { PromptAnglesFigure } from '../../../views/predict/PromptAnglesFigure.tsx';

export function CompareAcrossSizes(props: PredictionFigureProps) {
  return <BatchSizeFigure sizes={batchSizes} lossOf={batchLoss} {...props} />;
}

export function SoftmaxIsTruth(props: PredictionFigureProps) {
  return <OfferedPromptsFigure scales={scaleStops} scale={releasedScale} offer={offerPrompts} {...props} />;
}

export function EnsembleProbabilities(props: PredictionFigureProps) {
  return <PromptAnglesFigure angles={angleStops} odd={oddAngle} scale={ensembleScale} ensemblesAt={ensembles} {...props} />;
}

export function NegativesEqual(props: PredictionFigureProps) {
  return <NegativesFigure temperatures={temperatureStops} temperature={clipStart} cosines={textCosines} repulsionAt={repulsion} {...props} />;
}

export function BiasIrrelevant(props: PredictionFigureProps) {
  return <AddedConstantFigure constants={constantStops} asked={5} pairs={shiftedPairs} addConstant={addConstant} {...props} />;
}
