// Looks for the smallest sum of turns that meets a hole's goals: random turns that only ever come nearer.
import { createDocument } from '../../../src/document/createDocument.ts';
import type { LabDocument } from '../../../src/document/document.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { createRandom, evaluate, normal } from '../../../src/engine/index.ts';
import { isMet } from '../../../src/lesson/golf/goals.ts';
import type { Hole } from '../../../src/lesson/golf/holes.ts';
import { scoreOf } from '../../../src/lesson/golf/score.ts';

export const meets = (hole: Hole, document: LabDocument): boolean => {
  const trace = evaluate(toInputs(document));
  return hole.goals.every((goal) => isMet(goal, trace));
};

export const degreesOf = (hole: Hole, document: LabDocument): number => {
  const score = scoreOf(hole, document);
  return 'total' in score ? score.total : Infinity;
};

/**
 * From a solution, which may be a bad one, keeps each random change that still meets the goals with a smaller sum of
 * turns: mostly of one or two vectors, often back towards where they began, since a small sum turns few vectors. The
 * steps shrink as they fail and grow as they succeed.
 */
export function improved(hole: Hole, solution: LabDocument, seed: number, tries: number): LabDocument {
  const random = createRandom(seed);
  const start = createDocument(hole.numbers);
  const unit = (vector: readonly number[]) => vector.map((x) => x / Math.hypot(...vector));
  let best = solution;
  let least = degreesOf(hole, best);
  let step = 0.3;
  for (let k = 0; k < tries; k++) {
    const share = random() < 0.5 ? 0.3 : 0.7;
    const back = random() < 0.3 ? random() ** 2 : 0;
    const changed = (side: 'images' | 'texts') =>
      best[side].map((item, i) => {
        if (random() < share) return item;
        const from = unit(start[side][i]!.vector);
        return { ...item, vector: unit(unit(item.vector).map((x, at) => x + back * step * 3 * (from[at]! - x) + step * (random() < 0.2 ? 0 : normal(random)))) };
      });
    const next = { ...best, images: changed('images'), texts: changed('texts') };
    const degrees = degreesOf(hole, next);
    const isBetter = degrees < least && meets(hole, next);
    if (isBetter) [best, least] = [next, degrees];
    step = isBetter ? Math.min(1, step * 2) : step * 0.995;
    if (step < 1e-7) step = 0.3 * random();
  }
  return best;
}
