// The questions with a small figure of their own.
import type { Prediction } from './prediction.ts';

export const figureItems: readonly Prediction[] = [];
