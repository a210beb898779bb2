// The way of one cell from its two vectors to the loss, a formula for each step, with both directions from the softmax on.
import type { CellRef, Direction, Stage } from '../../notation/cellRef.ts';
import { tex, type Formula } from '../../notation/formula.ts';
import { empty, indexed, lines, lossNum, type FormulaOptions } from './parts.ts';
import { lengthLine, pickedFormula, unitLine } from './picked.ts';
import { equals, minusLog, pairLoss } from './terms.ts';

export const chainSteps = ['vectors', 'lengths', 'units', 'similarity', 'logit', 'rowProbability', 'columnProbability', 'losses', 'mean'] as const;
export type ChainStep = (typeof chainSteps)[number];

/** Where the figure shows a step: its stage and, where the two differ, its direction. */
export const chainViews: Readonly<Record<ChainStep, { readonly stage: Stage; readonly direction?: Direction }>> = {
  vectors: { stage: 'embed' },
  lengths: { stage: 'normalise' },
  units: { stage: 'normalise' },
  similarity: { stage: 'compare' },
  logit: { stage: 'scale' },
  rowProbability: { stage: 'softmax', direction: 'imageToText' },
  columnProbability: { stage: 'softmax', direction: 'textToImage' },
  losses: { stage: 'loss' },
  mean: { stage: 'loss' },
};

/** The place that a step lights up: the cell or, at the loss, the pairs whose row and column it stands in. */
export function chainPlace(step: ChainStep, row: number, col: number): CellRef {
  return { stage: chainViews[step].stage, row, col };
}

/** The step with the picked cell's numbers; without normalisation that of the units has none. */
export function chainFormula(step: ChainStep, options: FormulaOptions): Formula {
  const { trace, row, col } = options;
  switch (step) {
    case 'vectors':
      return pickedFormula('embed', options);
    case 'lengths':
      return lines([lengthLine(options, 'images', row), lengthLine(options, 'texts', col)]);
    case 'units':
      return trace.inputs.normalize ? lines([unitLine(options, 'images', row), unitLine(options, 'texts', col)]) : empty;
    case 'similarity':
      return pickedFormula('compare', options);
    case 'logit':
      return pickedFormula('scale', options);
    case 'rowProbability':
      return pickedFormula('softmax', { ...options, direction: 'imageToText' });
    case 'columnProbability':
      return pickedFormula('softmax', { ...options, direction: 'textToImage' });
    case 'losses':
      return lines([ownLoss({ ...options, direction: 'imageToText' }, row), ownLoss({ ...options, direction: 'textToImage' }, col)]);
    case 'mean':
      return mean(options);
  }
}

/** −ln of the probability of the pair on the diagonal, in the row or the column of the cell. */
function ownLoss(options: FormulaOptions, index: number): Formula {
  const name = indexed(options.direction === 'imageToText' ? 'p' : 'q', index, index);
  return tex`-\ln ${name} &= ${minusLog(options, index)} ${equals(pairLoss(options, index))}`;
}

function mean({ trace, digits }: FormulaOptions): Formula {
  const loss = (value: number): Formula => lossNum(value, trace.logits.rows, digits, { stage: 'loss' });
  return tex`\mathcal{L} = \frac{\mathcal{L}_{I \to T} + \mathcal{L}_{T \to I}}{2} = \frac{${loss(trace.lossImageToText)} + ${loss(trace.lossTextToImage)}}{2} ${equals(loss(trace.loss))}`;
}
