// The README's example with prompts taken away: their probabilities, and the cosine differences that these imply.
import { probabilitiesAt, readmeGaps } from '../../realClip.ts';

/** null for a prompt that is not offered. */
export type OfferedPrompt = { readonly behind: number; readonly probability: number } | null;

/** For each prompt: by how much its cosine is behind the best that is offered, and its probability at this scale. At least one must be offered. */
export function offerPrompts(scale: number, isOffered: readonly boolean[]): readonly OfferedPrompt[] {
  const offered = readmeGaps.filter((_, k) => isOffered[k]);
  const best = Math.min(...offered);
  const probabilities = probabilitiesAt(offered, scale);
  let next = 0;
  return readmeGaps.map((gap, k) => (isOffered[k] ? { behind: gap - best, probability: probabilities[next++] ?? 0 } : null));
}
