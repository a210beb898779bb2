// The numbers of one side's embeddings as the margin shows them.
import type { Matrix } from '../../engine/index.ts';
import type { Side } from '../../document/document.ts';
import type { Digits } from '../../notation/format.ts';
import { operandMatrices, operandsAt, type FigureFrame, type FigureView, type Operands } from './figureModel.ts';

export interface VectorScene {
  readonly operands: Operands;
  /** N×d: what the stage uses. */
  readonly shown: Matrix;
  /** N×d: what was typed, which is what an edit changes. */
  readonly raw: Matrix;
  /** ‖·‖ of the raw vectors (N). */
  readonly norms: Float64Array;
  readonly zero: readonly number[];
  /** The largest |component| shown, for the bars. */
  readonly largest: number;
  readonly digits: Digits;
  /** Whether what was computed keeps to itself; what was typed never does. */
  readonly isMasked: boolean;
}

export function vectorScene(frame: FigureFrame, side: Side, { stage, digits, masked }: FigureView): VectorScene {
  const { trace } = frame;
  const operands = operandsAt(stage, trace.inputs.normalize);
  const { images, texts } = operandMatrices(frame, operands);
  const shown = side === 'images' ? images : texts;
  // Images and texts share one scale, at least 1, so that their bars compare.
  const largest = Math.max(operands === 'gradient' ? 0 : 1, ...images.data.map(Math.abs), ...texts.data.map(Math.abs));
  return {
    operands,
    shown,
    raw: trace.inputs[side],
    norms: side === 'images' ? trace.imageNorms : trace.textNorms,
    zero: trace.degenerate[side],
    largest: largest || 1,
    digits,
    isMasked: operands !== 'raw' && masked.includes(side),
  };
}
