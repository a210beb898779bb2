// The small figures of the questions that do not play on the matrix, each brought in when it is first shown.
import type { ComponentType } from 'react';
import type { FigureId } from '../../../lesson/predictions/prediction.ts';
import type { PredictionFigureProps } from '../../../views/predict/predictionFigure.ts';

export const predictionFigures: Readonly<Partial<Record<FigureId, ComponentType<PredictionFigureProps>>>> = {};
