// Each step's formula with the numbers of the picked cell.
import type { Direction, Stage } from '../../notation/cellRef.ts';
import { tex, type Formula } from '../../notation/formula.ts';
import { at, byConvention, called, entry, imageSymbol, indexed, lines, normValue, num, probabilityNum, square, sum, textSymbol, tuple, type FormulaOptions } from './parts.ts';
import {
  colProbability, component, equals, exponentials, exponentialSum, gradientValue, hasNoDirection, isCosineSet, lackOf, logitValue, meanLosses, minusLog, operands,
  pairLoss, probability, products, rowProbability, similarityValue, temperatureValue,
} from './terms.ts';

type Side = 'images' | 'texts';

export function pickedFormula(stage: Stage, options: FormulaOptions): Formula {
  const { trace, row, col, direction } = options;
  const toText = direction === 'imageToText';
  switch (stage) {
    case 'embed':
      return lines([tex`${imageSymbol(row)} &= ${vector(options, 'images', row)}`, tex`${textSymbol(col)} &= ${vector(options, 'texts', col)}`]);
    case 'normalise':
      return lines([...normalised(options, 'images', row), ...normalised(options, 'texts', col)]);
    case 'compare': {
      const { normalize } = trace.inputs;
      const left = tex`${indexed('s', row, col)} &= ${imageSymbol(row, normalize)} \cdot ${textSymbol(col, normalize)}`;
      const value = tex`&= ${similarityValue(options, row, col)}`;
      return lines(isCosineSet(options, row, col) ? [left, value] : [left, tex`&= ${products(options, row, col)}`, value]);
    }
    case 'scale':
      return tex`${indexed('z', row, col)} = \frac{${indexed('s', row, col)}}{\tau} = \frac{${similarityValue(options, row, col)}}{${temperatureValue(options)}} = ${logitValue(options, row, col)}`;
    case 'softmax':
      return lines(softmaxLines(options));
    case 'loss': {
      const index = toText ? row : col;
      const name = indexed(toText ? 'p' : 'q', index, index);
      const own = tex`-\ln ${name} &= ${minusLog(options, index)} ${equals(pairLoss(options, index))}`;
      return lines([own, ...meanLosses(options, [index])]);
    }
    case 'gradient':
      return lines([logitGradient(options), vectorGradient(options)]);
  }
}

function vector({ trace, digits }: FormulaOptions, side: Side, index: number): Formula {
  return tuple(trace.inputs[side].cols, (k) => num(at(trace.inputs[side], index, k), digits, { stage: 'embed', ...place(side, index) }));
}

const symbolOf = (side: Side) => (side === 'images' ? imageSymbol : textSymbol);
const place = (side: Side, index: number) => (side === 'images' ? { row: index } : { col: index });

/** The norm of one vector and, when normalising, the vector divided by it. */
function normalised(options: FormulaOptions, side: Side, index: number): Formula[] {
  return options.trace.inputs.normalize ? [lengthLine(options, side, index), unitLine(options, side, index)] : [lengthLine(options, side, index)];
}

function length({ trace, digits }: FormulaOptions, side: Side, index: number): Formula {
  return normValue(entry(side === 'images' ? trace.imageNorms : trace.textNorms, index), digits, { stage: 'normalise', ...place(side, index) });
}

/** ‖x‖ as the root of its squares. */
export function lengthLine(options: FormulaOptions, side: Side, index: number): Formula {
  const { trace, digits } = options;
  const raw = trace.inputs[side];
  const squares = sum(raw.cols, (k) => square(at(raw, index, k), digits, { stage: 'embed', ...place(side, index) }));
  return tex`\lVert ${symbolOf(side)(index)} \rVert &= \sqrt{${squares}} = ${length(options, side, index)}`;
}

/** x divided by its length; a zero vector's unit is set, not computed. For a batch that is normalised. */
export function unitLine(options: FormulaOptions, side: Side, index: number): Formula {
  const symbol = symbolOf(side);
  const unit = tuple(operands(options, side).cols, (k) => component(options, side, index, k));
  return hasNoDirection(options, side, index)
    ? tex`${symbol(index, true)} &= ${unit}`
    : tex`${symbol(index, true)} &= \frac{${vector(options, side, index)}}{${length(options, side, index)}} = ${unit}`;
}

/** The fraction of exponentials and, where doubles can hold them, the same as two numbers on a line of its own. */
function softmaxLines(options: FormulaOptions): Formula[] {
  const { trace, row, col, digits, direction } = options;
  const name = indexed(direction === 'imageToText' ? 'p' : 'q', row, col);
  const fraction = tex`${name} &= \frac{e^{${logitValue(options, row, col)}}}{${exponentials(options, row, col)}}`;
  const value = probability(options, row, col);
  const own = Math.exp(at(trace.logits, row, col));
  const total = exponentialSum(options, row, col);
  if (own === 0 || total === 0 || !Number.isFinite(own) || !Number.isFinite(total)) return [tex`${fraction} ${equals(value)}`];
  const ref = direction === 'imageToText' ? { stage: 'softmax', row } as const : { stage: 'softmax', col } as const;
  return [fraction, tex`&= \frac{${called('exponential', num(own, digits, { stage: 'softmax', row, col }))}}{${called('exponentialSum', num(total, digits, ref))}} ${equals(value)}`];
}

function logitGradient(options: FormulaOptions): Formula {
  const { trace, row, col } = options;
  const n = { text: String(trace.logits.rows) };
  const sides = row === col
    ? tex`${lessOne(options, 'imageToText')} + ${lessOne(options, 'textToImage')}`
    : tex`${rowProbability(options, row, col)} + ${colProbability(options, row, col)}`;
  return tex`\frac{\partial \mathcal{L}}{\partial ${indexed('z', row, col)}} &= \frac{${sides}}{2 \cdot ${n}} = ${gradientValue(options, row, col)}`;
}

/** p − 1 or q − 1 of the picked pair; near 1 as one number, which keeps what p loses in 4 decimals. */
function lessOne(options: FormulaOptions, direction: Direction): Formula {
  const { trace, row, col, digits } = options;
  const toText = direction === 'imageToText';
  const lack = lackOf(options, toText, row);
  return lack < 0.5
    ? tex`(-${called(toText ? 'lack' : 'lackTextToImage', probabilityNum(lack, trace.logits.rows, digits, { stage: 'softmax', row, col }))})`
    : tex`(${(toText ? rowProbability : colProbability)(options, row, col)} - 1)`;
}

/** Of the picked image or, from text to image, of the picked text: with respect to the vector as typed. */
function vectorGradient(options: FormulaOptions): Formula {
  const { gradients, row, col, direction, digits } = options;
  const toText = direction === 'imageToText';
  const gradient = toText ? gradients.images : gradients.texts;
  const index = toText ? row : col;
  const ref = toText ? { stage: 'gradient', row } as const : { stage: 'gradient', col } as const;
  const symbol = toText ? imageSymbol(row) : textSymbol(col);
  const isSet = hasNoDirection(options, toText ? 'images' : 'texts', index);
  const value = (k: number) => called('vectorGradient', num(at(gradient, index, k), digits, ref));
  return tex`\frac{\partial \mathcal{L}}{\partial ${symbol}} &= ${tuple(gradient.cols, isSet ? (k) => byConvention(value(k)) : value)}`;
}
