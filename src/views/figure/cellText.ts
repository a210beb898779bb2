// The text of one cell of the matrix.
import type { Messages } from '../../i18n/messages.ts';
import { formatCosine, formatNumber, formatUncertain } from '../../notation/format.ts';
import { cellAt, isUndefined, type FigureFrame, type FigureView } from './figureModel.ts';

/** '' where the stage shows nothing; in words where a zero vector leaves no cosine. */
export function cellText(frame: FigureFrame, { stage, direction, digits }: Pick<FigureView, 'stage' | 'direction' | 'digits'>, row: number, col: number, messages: Messages): string {
  const value = cellAt(frame, stage, direction, row, col);
  if (value === null) return '';
  if (hasNoDirection(frame, stage, row, col)) return messages.figure.noDirection;
  const pairs = frame.trace.logits.rows;
  if (stage === 'softmax' || stage === 'loss') return formatUncertain(value, pairs, { digits, isProbability: stage === 'softmax' });
  if (stage === 'compare' && frame.trace.inputs.normalize) return formatCosine(value, { digits });
  return formatNumber(value, { digits });
}

/** Whether the cell is a score that only the convention for zero vectors gives. */
export function hasNoDirection(frame: FigureFrame, stage: FigureView['stage'], row: number, col: number): boolean {
  return (stage === 'compare' || stage === 'scale') && isUndefined(frame, row, col);
}
