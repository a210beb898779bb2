// What the figure shows at each stage: the operands in the margins and the matrix where they meet.
import type { LabDocument } from '../../document/document.ts';
import type { Gradients, Matrix, Trace } from '../../engine/index.ts';
import type { Direction, Stage } from '../../notation/cellRef.ts';

export interface FigureFrame {
  readonly document: LabDocument;
  readonly trace: Trace;
  readonly gradients: Gradients;
}

export interface Pick {
  readonly row: number;
  readonly col: number;
}

/** The vectors really used at the stage: raw, unit, or at Gradient the derivatives with respect to the raw ones. N×d each. */
export function operandsAt({ trace, gradients }: FigureFrame, stage: Stage): { images: Matrix; texts: Matrix } {
  if (stage === 'gradient') return gradients;
  const normalised = stage !== 'embed' && trace.inputs.normalize;
  return normalised ? { images: trace.imageUnit, texts: trace.textUnit } : trace.inputs;
}

/** Entry (row, col) of the matrix in the middle; null where the stage shows nothing. */
export function cellAt({ trace, gradients }: FigureFrame, stage: Stage, direction: Direction, row: number, col: number): number | null {
  const at = (matrix: Matrix) => matrix.data[row * matrix.cols + col] ?? 0;
  const own = direction === 'imageToText' ? trace.lossPerImage : trace.lossPerText;
  switch (stage) {
    case 'embed':
    case 'normalise':
      return null;
    case 'compare':
      return trace.inputs.normalize ? at(trace.cosine) : at(trace.logits) * trace.inputs.temperature;
    case 'scale':
      return at(trace.logits);
    case 'softmax':
      return at(direction === 'imageToText' ? trace.probsImageToText : trace.probsTextToImage);
    case 'loss':
      return row === col ? (own[row] ?? 0) : null;
    case 'gradient':
      return at(gradients.logits);
  }
}

/** How strongly a cell is inked, −1 to 1. Logits are measured against 1/τ, so that scaling does not repaint them. */
export function shadeOf(frame: FigureFrame, stage: Stage, value: number): number {
  const clamp = (x: number) => Math.max(-1, Math.min(1, x));
  switch (stage) {
    case 'scale':
      return clamp(value * frame.trace.inputs.temperature);
    case 'loss':
      return lossShare(value);
    case 'gradient': {
      const largest = frame.gradients.logits.data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      return largest === 0 ? 0 : value / largest;
    }
    default:
      return clamp(value);
  }
}

/** A loss on a logarithmic scale from 1e-6 to 100 nats, as a share from 0 to 1. */
export function lossShare(loss: number): number {
  return loss <= 0 ? 0 : Math.max(0.02, Math.min(1, (Math.log10(loss) + 6) / 8));
}

/** True when the cell rests on the convention for zero vectors, and so has no direction to speak of. */
export function isUndefined({ trace }: FigureFrame, row: number, col: number): boolean {
  return trace.inputs.normalize && (trace.degenerate.images.includes(row) || trace.degenerate.texts.includes(col));
}
