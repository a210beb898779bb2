// The small figures of the questions that do not play on the matrix.
import type { ComponentType } from 'react';
import type { FigureId } from '../../../lesson/predictions/prediction.ts';
import type { PredictionFigureProps } from '../../../views/predict/predictionFigure.ts';
import { BiasIrrelevant, CompareAcrossSizes, EnsembleProbabilities, NegativesEqual, SoftmaxIsTruth } from './figureComponents.tsx';

export const predictionFigures: Readonly<Record<FigureId, ComponentType<PredictionFigureProps>>> = {
  'compare-across-N': CompareAcrossSizes,
  'softmax-is-truth': SoftmaxIsTruth,
  'ensemble-probabilities': EnsembleProbabilities,
  'negatives-equal': NegativesEqual,
  'bias-irrelevant': BiasIrrelevant,
};
