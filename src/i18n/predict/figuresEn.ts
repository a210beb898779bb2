// The questions with a small figure of their own, in English: what is asked, and what their figures say.
import type { PredictionWords } from './words.ts';

export const figureItems: Readonly<Record<string, PredictionWords>> = {};
