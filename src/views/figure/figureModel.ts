// What the figure shows at each stage: the operands in the margins and the matrix where they meet.
import type { Gradients, Matrix, Trace } from '../../engine/index.ts';
import type { CellRef, Direction, FigurePart, Stage } from '../../notation/cellRef.ts';
import type { Digits } from '../../notation/format.ts';

export interface FigureFrame {
  readonly trace: Trace;
  readonly gradients: Gradients;
}

/** What of it is looked at: the view state that the figure draws with. */
export interface FigureView {
  readonly stage: Stage;
  readonly direction: Direction;
  readonly pick: { readonly row: number; readonly col: number };
  /** What a picked term of a formula came from. */
  readonly lit: CellRef | null;
  readonly digits: Digits;
  /** Parts that step back while another is spoken of. */
  readonly dimmed: readonly FigurePart[];
  /** Parts that keep their numbers to themselves until a question is answered. */
  readonly masked: readonly FigurePart[];
}

/** full: digits in large cells. compact: digits still. dense: colour only, the picked value in a readout. */
export type FigureSize = 'full' | 'compact' | 'dense';

export function figureSize(pairs: number, isNarrow: boolean, hasRoom = true): FigureSize {
  if (pairs > (isNarrow ? 4 : 10)) return 'dense';
  return pairs > 4 || !(isNarrow || hasRoom) ? 'compact' : 'full';
}

/** In rem, the room that a full figure needs; in less than the first, vectors are bars. The last is for a fourth pair of four components. */
export const figureRooms = [40, 42.25, 43, 45.25] as const;

export function fullRoom(pairs: number, dimensions: number): number {
  const [three, fourPairs, fourComponents, both] = figureRooms;
  // More components than four are bars, no wider than three numbers.
  if (dimensions === 4) return pairs > 3 ? both : fourComponents;
  return pairs > 3 ? fourPairs : three;
}

/** The vectors that meet in the matrix: raw, of length 1, or at Gradient the derivatives with respect to the raw ones. */
export type Operands = 'raw' | 'unit' | 'gradient';

export function operandsAt(stage: Stage, normalize: boolean): Operands {
  if (stage === 'gradient') return 'gradient';
  return normalize && stage !== 'embed' ? 'unit' : 'raw';
}

/** N×d each. */
export function operandMatrices({ trace, gradients }: FigureFrame, operands: Operands): { images: Matrix; texts: Matrix } {
  if (operands === 'gradient') return gradients;
  return operands === 'unit' ? { images: trace.imageUnit, texts: trace.textUnit } : trace.inputs;
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
      return trace.inputs.normalize ? at(trace.cosine) : dot(trace.inputs.images, trace.inputs.texts, row, col);
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

function dot(images: Matrix, texts: Matrix, row: number, col: number): number {
  let total = 0;
  for (let k = 0; k < images.cols; k += 1) total += (images.data[row * images.cols + k] ?? 0) * (texts.data[col * texts.cols + k] ?? 0);
  return total;
}

export const isSigned = (stage: Stage): boolean => stage === 'compare' || stage === 'scale' || stage === 'gradient';

/** How a stage's value becomes ink, −1 to 1. Logits are measured against 1/τ, so that scaling does not repaint them. */
export function shadeAt(frame: FigureFrame, stage: Stage): (value: number) => number {
  const clamp = (x: number) => Math.max(-1, Math.min(1, x));
  if (stage === 'scale') return (value) => clamp(value * frame.trace.inputs.temperature);
  if (stage === 'loss') return lossShare;
  if (stage !== 'gradient') return clamp;
  const largest = frame.gradients.logits.data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return (value) => (largest === 0 ? 0 : value / largest);
}

/** A loss on a logarithmic scale from 1e-6 to 100 nats, as a share from 0 to 1. */
export function lossShare(loss: number): number {
  return loss <= 0 ? 0 : Math.max(0.02, Math.min(1, (Math.log10(loss) + 6) / 8));
}

/** True when the cell rests on the convention for zero vectors, and so has no direction to speak of. */
export function isUndefined({ trace }: FigureFrame, row: number, col: number): boolean {
  return trace.inputs.normalize && (trace.degenerate.images.includes(row) || trace.degenerate.texts.includes(col));
}
