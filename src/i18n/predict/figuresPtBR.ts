// The questions with a small figure of their own, in Brazilian Portuguese.
import type { PredictionWords } from './words.ts';

export const figureItems: Readonly<Record<string, PredictionWords>> = {};
