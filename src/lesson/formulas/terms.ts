// The terms with numbers that the picked cell's formula and the whole matrix share, one function a step.
import type { Matrix } from '../../engine/types.ts';
import type { CellRef, Direction } from '../../notation/cellRef.ts';
import { tex, type Formula } from '../../notation/formula.ts';
import { at, byConvention, called, entry, factor, literal, num, sum, type FormulaOptions, cosineNum, lossNum, probabilityNum } from './parts.ts';

type Side = 'images' | 'texts';

/** The vectors that the products really use: of length 1 when normalising, else as they stand. */
export function operands({ trace }: FormulaOptions, side: Side): Matrix {
  if (!trace.inputs.normalize) return trace.inputs[side];
  return side === 'images' ? trace.imageUnit : trace.textUnit;
}

function operandRef({ trace }: FormulaOptions, side: Side, index: number): CellRef {
  return { stage: trace.inputs.normalize ? 'normalise' : 'embed', ...(side === 'images' ? { row: index } : { col: index }) };
}

export function similarity({ trace }: FormulaOptions, row: number, col: number): number {
  const { normalize, images, texts } = trace.inputs;
  if (normalize) return at(trace.cosine, row, col);
  let total = 0;
  for (let k = 0; k < images.cols; k += 1) total += at(images, row, k) * at(texts, col, k);
  return total;
}

/** Whether the normalisation divides this vector by 0: its direction is then set to 0, and so is what follows from that. */
export function hasNoDirection({ trace }: FormulaOptions, side: Side, index: number): boolean {
  return trace.inputs.normalize && trace.degenerate[side].includes(index);
}

/** Whether a cosine is 0 only because one of its vectors has no direction. */
export function isCosineSet(options: FormulaOptions, row: number, col: number): boolean {
  return hasNoDirection(options, 'images', row) || hasNoDirection(options, 'texts', col);
}

/** One component of a vector as it stands. */
export function rawComponent({ trace, digits }: FormulaOptions, side: Side, index: number, k: number): Formula {
  return num(at(trace.inputs[side], index, k), digits, { stage: 'embed', ...(side === 'images' ? { row: index } : { col: index }) });
}

/** One component of the vectors that the products really use. */
export function component(options: FormulaOptions, side: Side, index: number, k: number): Formula {
  const value = num(at(operands(options, side), index, k), options.digits, operandRef(options, side, index));
  return hasNoDirection(options, side, index) ? byConvention(value) : value;
}

/** a₁·b₁ + a₂·b₂ + …, unless the cosine is set. */
export function products(options: FormulaOptions, row: number, col: number): Formula {
  if (isCosineSet(options, row, col)) return similarityValue(options, row, col);
  const images = operands(options, 'images');
  const texts = operands(options, 'texts');
  const { digits } = options;
  return sum(images.cols, (k) =>
    tex`${factor(at(images, row, k), digits, operandRef(options, 'images', row))} \cdot ${factor(at(texts, col, k), digits, operandRef(options, 'texts', col))}`);
}

export function similarityValue(options: FormulaOptions, row: number, col: number): Formula {
  const similarityOf = options.trace.inputs.normalize ? cosineNum : num;
  const number = similarityOf(similarity(options, row, col), options.digits, { stage: 'compare', row, col });
  const value = options.trace.inputs.normalize ? number : called('product', number);
  return isCosineSet(options, row, col) ? byConvention(value) : value;
}

export function temperatureValue({ trace, digits }: FormulaOptions): Formula {
  return called('temperature', num(trace.inputs.temperature, digits, { stage: 'scale' }));
}

export function logitValue({ trace, digits }: FormulaOptions, row: number, col: number): Formula {
  return num(at(trace.logits, row, col), digits, { stage: 'scale', row, col });
}

export function rowProbability({ trace, digits }: FormulaOptions, row: number, col: number): Formula {
  return probabilityNum(at(trace.probsImageToText, row, col), trace.logits.rows, digits, { stage: 'softmax', row, col });
}

export function colProbability({ trace, digits }: FormulaOptions, row: number, col: number): Formula {
  return called('softmaxTextToImage', probabilityNum(at(trace.probsTextToImage, row, col), trace.logits.rows, digits, { stage: 'softmax', row, col }));
}

export function probability(options: FormulaOptions, row: number, col: number): Formula {
  return (options.direction === 'imageToText' ? rowProbability : colProbability)(options, row, col);
}

/** −ln of the probability of the true pair; near 1 by what it lacks of 1, which is what the loss is made of. */
export function minusLog(options: FormulaOptions, index: number): Formula {
  const { trace, digits, direction } = options;
  const toText = direction === 'imageToText';
  const lack = lackOf(options, toText, index);
  const value = probability(options, index, index);
  if (lack >= 0.01 || trace.logits.rows === 1) return tex`-\ln ${value}`;
  // A loss below what a double holds.
  if (lack === 0) return tex`-\ln (${value})`;
  const number = probabilityNum(lack, trace.logits.rows, digits, { stage: 'softmax', row: index, col: index });
  return tex`-\ln (1 - ${called(toText ? 'lack' : 'lackTextToImage', number)})`;
}

/** 1 − p of the true pair, without cancellation: 1 − e^(−loss). */
export function lackOf({ trace }: FormulaOptions, toText: boolean, index: number): number {
  return -Math.expm1(-entry(toText ? trace.lossPerImage : trace.lossPerText, index));
}

/** `= value`, or the bound itself where the value is one: `> 0.9999`. */
export function equals(value: Formula): Formula {
  return value.values.some((part) => /^[<>]/.test(part.text)) ? tex`\;${value}` : tex`= ${value}`;
}

/** Σ e^z over the row of image `row`, or the column of text `col`, by direction; Infinity when no double holds it. */
export function exponentialSum({ trace, direction }: FormulaOptions, row: number, col: number): number {
  return direction === 'imageToText'
    ? entry(trace.rowExpSum, row) * Math.exp(entry(trace.rowMax, row))
    : entry(trace.colExpSum, col) * Math.exp(entry(trace.colMax, col));
}

export function exponentials(options: FormulaOptions, row: number, col: number): Formula {
  const toText = options.direction === 'imageToText';
  return sum(options.trace.logits.rows, (k) => tex`e^{${toText ? logitValue(options, row, k) : logitValue(options, k, col)}}`, [toText ? col : row]);
}

/** The loss of pair `index` in the direction shown. */
export function pairLoss({ trace, digits, direction }: FormulaOptions, index: number): Formula {
  return direction === 'imageToText'
    ? lossNum(entry(trace.lossPerImage, index), trace.logits.rows, digits, { stage: 'loss', row: index })
    : lossNum(entry(trace.lossPerText, index), trace.logits.rows, digits, { stage: 'loss', col: index });
}

export function gradientValue({ gradients, digits }: FormulaOptions, row: number, col: number): Formula {
  return num(at(gradients.logits, row, col), digits, { stage: 'gradient', row, col });
}

const directionLoss = (options: FormulaOptions, direction: Direction): Formula =>
  direction === 'imageToText'
    ? called('lossImageToText', batchLoss(options, options.trace.lossImageToText))
    : called('lossTextToImage', batchLoss(options, options.trace.lossTextToImage));

const batchLoss = ({ trace, digits }: FormulaOptions, value: number): Formula => lossNum(value, trace.logits.rows, digits, { stage: 'loss' });

/** The symmetric loss as the mean of both directions, without its name. */
export function meanOfDirections(options: FormulaOptions): Formula {
  const loss = called('symmetricLoss', batchLoss(options, options.trace.loss));
  return tex`\frac{${directionLoss(options, 'imageToText')} + ${directionLoss(options, 'textToImage')}}{2} ${equals(loss)}`;
}

/** The loss of the direction shown as the mean of its pairs, and the symmetric loss as the mean of both directions. */
export function meanLosses(options: FormulaOptions, keep: readonly number[]): Formula[] {
  const { trace, direction } = options;
  const n = trace.logits.rows;
  const mean = tex`\frac{${sum(n, (index) => pairLoss(options, index), keep)}}{${{ text: String(n) }}}`;
  return [
    tex`${literal(direction === 'imageToText' ? '\\mathcal{L}_{I \\to T}' : '\\mathcal{L}_{T \\to I}')} &= ${mean}`,
    tex`&${equals(directionLoss(options, direction))}`,
    tex`\mathcal{L} &= ${meanOfDirections(options)}`,
  ];
}
