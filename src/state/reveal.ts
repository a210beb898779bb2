// Results that keep to themselves until they are asked for, step after step.
import type { FigurePart } from '../notation/cellRef.ts';
import type { Lab } from './labStore.ts';

/** The parts of the figure that show results of the numbers. */
const results: readonly FigurePart[] = ['matrix', 'losses', 'lens'];

export function reveal(lab: Lab): void {
  lab.mask([]);
}

export function conceal(lab: Lab): void {
  lab.mask(results);
}

/** Conceals the results now and at each step that is gone to. Returns the function that ends it and reveals them. */
export function concealEachStep(lab: Lab): () => void {
  conceal(lab);
  const stop = lab.store.subscribe(({ stage }, before) => {
    if (stage !== before.stage) conceal(lab);
  });
  return () => {
    stop();
    reveal(lab);
  };
}
