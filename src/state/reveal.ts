// Results that keep to themselves until they are asked for, step after step.
import { figureParts, type FigurePart, type Stage } from '../notation/cellRef.ts';
import type { Lab } from './labStore.ts';

/** Whether a step has results of its own to ask for. Before anything is compared there are none. */
export const hasResults = (stage: Stage): boolean => stage !== 'embed' && stage !== 'normalise';

/** What of the figure shows results: those that later steps have stand beside the first ones too; in the margins they stand at the last step only. */
export function resultsAt(stage: Stage): readonly FigurePart[] {
  if (!hasResults(stage)) return ['losses', 'lens'];
  return stage === 'gradient' ? figureParts : ['matrix', 'losses', 'lens'];
}

export function reveal(lab: Lab): void {
  lab.mask([]);
}

export function conceal(lab: Lab): void {
  lab.mask(resultsAt(lab.store.getState().stage));
}

/** Conceals the results now, at each step that is gone to, and of numbers that are opened. Returns the function that ends it and reveals them. */
export function concealEachStep(lab: Lab): () => void {
  conceal(lab);
  const stop = lab.store.subscribe(({ stage, change }, before) => {
    const isOpened = change !== before.change && (change?.kind === 'opened' || change?.kind === 'reset');
    if (stage !== before.stage || isOpened) conceal(lab);
  });
  return () => {
    stop();
    reveal(lab);
  };
}

/** From the first change of the numbers on, conceals the results, at each step that is gone to as well. What is concealed anyway stays as it is. Returns the function that ends it, and reveals nothing. */
export function concealOnceChanged(lab: Lab): () => void {
  const { document } = lab.live.get();
  const hide = () => {
    const { masked, stage } = lab.store.getState();
    const isConcealed = resultsAt(stage).every((part) => masked.includes(part));
    if (!isConcealed && lab.live.get().document !== document) conceal(lab);
  };
  const stops = [
    lab.live.subscribe(hide),
    lab.store.subscribe(({ stage }, before) => {
      if (stage !== before.stage) hide();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
