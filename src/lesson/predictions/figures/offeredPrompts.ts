// The example of openai/CLIP's README: one image, three prompts, their probabilities, and the cosine differences that these imply.
import { softmax } from '../../../engine/index.ts';

/** P(prompt | image) for “a diagram”, “a dog” and “a cat”, as printed by ViT-B/32. */
export const printedProbabilities = [0.9927937, 0.00421068, 0.00299572] as const;
export const printedScale = 100;

/** Cosines up to a constant that nobody can know from the probabilities: the winner's is taken as 0. */
const cosines = printedProbabilities.map((p) => Math.log(p / printedProbabilities[0]) / printedScale);

/** null for a prompt that is not offered. */
export type OfferedPrompt = { readonly behind: number; readonly probability: number } | null;

/** For each prompt: by how much its cosine is behind the best that is offered, and its probability at this scale. At least one must be offered. */
export function offerPrompts(scale: number, isOffered: readonly boolean[]): readonly OfferedPrompt[] {
  const offered = cosines.filter((_, k) => isOffered[k]);
  const best = Math.max(...offered);
  const probabilities = softmax(offered.map((cosine) => scale * cosine));
  let next = 0;
  return cosines.map((cosine, k) => (isOffered[k] ? { behind: best - cosine, probability: probabilities[next++] ?? 0 } : null));
}
