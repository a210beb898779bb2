// Each step for the whole matrix, products written out; for a batch too large for that, the picked row or column.
import type { Stage } from '../../notation/cellRef.ts';
import { tex, type Formula } from '../../notation/formula.ts';
import { at, called, empty, entry, image, imageSymbol, indexed, isSmall, lines, literal, matrix, normValue, num, range, square, sum, text, textSymbol, tuple, type FormulaOptions } from './parts.ts';
import { pickedFormula } from './picked.ts';
import {
  colProbability, component, equals, exponentialSum, exponentials, gradientValue, logitValue, meanLosses, minusLog, pairLoss, probability,
  products, rowProbability, similarityValue, temperatureValue,
} from './terms.ts';

type Cell = (options: FormulaOptions, row: number, col: number) => Formula;

export function wholeFormula(stage: Stage, options: FormulaOptions): Formula {
  if (!isSmall(options.trace)) return wholeLine(stage, options);
  const { trace, digits, direction } = options;
  const n = trace.logits.rows;
  const grid = (cell: Cell) => matrix(n, n, (row, col) => cell(options, row, col));
  const toText = direction === 'imageToText';
  switch (stage) {
    case 'embed':
      return lines([
        tex`${image(literal('I'))} &= ${vectors(options, 'images')}`,
        tex`${text(literal('T'))} &= ${vectors(options, 'texts')}`,
      ]);
    case 'normalise':
      return lines([...norms(options, 'images'), ...norms(options, 'texts'), ...units(options)]);
    case 'compare':
      return lines([tex`S &= ${grid(products)}`, tex`&= ${grid(similarityValue)}`]);
    case 'scale':
      return lines([
        tex`Z &= ${grid((_, row, col) => tex`\frac{${products(options, row, col)}}{${temperatureValue(options)}}`)}`,
        tex`&= ${grid(logitValue)}`,
      ]);
    case 'softmax': {
      const sums = matrix(toText ? n : 1, toText ? 1 : n, (row, col) => exponentials(options, row, col));
      return lines([
        tex`\Sigma &= ${sums}${sumValues(options)}`,
        tex`${literal(toText ? 'P' : 'Q')} &= ${grid(fraction)}`,
        tex`&= ${grid(probability)}`,
      ]);
    }
    case 'loss': {
      const name = toText ? 'p' : 'q';
      const own = range(n).map((k) => tex`-\ln ${indexed(name, k, k)} &= ${minusLog(options, k)} ${equals(pairLoss(options, k))}`);
      return lines([...own, ...meanLosses(options, [])]);
    }
    case 'gradient': {
      const identity = matrix(n, n, (row, col) => literal(row === col ? '1' : '0'));
      return lines([
        tex`\frac{\partial \mathcal{L}}{\partial Z} &= \frac{1}{2 \cdot ${num(n, digits)}} \cdot \left( ${grid(rowProbability)} + ${grid(colProbability)} - 2 ${identity} \right)`,
        tex`&= ${grid(gradientValue)}`,
      ]);
    }
  }
}

function vectors({ trace, digits }: FormulaOptions, side: 'images' | 'texts'): Formula {
  const raw = trace.inputs[side];
  return matrix(raw.rows, raw.cols, (row, k) => num(at(raw, row, k), digits, { stage: 'embed', ...(side === 'images' ? { row } : { col: row }) }));
}

function norms({ trace, digits }: FormulaOptions, side: 'images' | 'texts'): Formula[] {
  const raw = trace.inputs[side];
  const values = side === 'images' ? trace.imageNorms : trace.textNorms;
  return range(raw.rows).map((index) => {
    const place = side === 'images' ? { row: index } : { col: index };
    const squares = sum(raw.cols, (k) => square(at(raw, index, k), digits, { stage: 'embed', ...place }));
    const symbol = side === 'images' ? imageSymbol(index) : textSymbol(index);
    return tex`\lVert ${symbol} \rVert &= \sqrt{${squares}} = ${normValue(entry(values, index), digits, { stage: 'normalise', ...place })}`;
  });
}

function units(options: FormulaOptions): Formula[] {
  const { normalize, images: { rows, cols } } = options.trace.inputs;
  if (!normalize) return [];
  return [
    tex`${image(literal('\\hat{I}'))} &= ${matrix(rows, cols, (row, k) => component(options, 'images', row, k))}`,
    tex`${text(literal('\\hat{T}'))} &= ${matrix(rows, cols, (row, k) => component(options, 'texts', row, k))}`,
  ];
}

/** The sums as numbers, unless one of them is beyond what a double holds. */
function sumValues(options: FormulaOptions): Formula {
  const { trace, direction, digits } = options;
  const sums = range(trace.logits.rows).map((index) => exponentialSum(options, index, index));
  if (!sums.every((value) => Number.isFinite(value) && value > 0)) return empty;
  return direction === 'imageToText'
    ? tex` = ${matrix(sums.length, 1, (row) => called('exponentialSum', num(sums[row] ?? NaN, digits, { stage: 'softmax', row })))}`
    : tex` = ${matrix(1, sums.length, (_, col) => called('exponentialSum', num(sums[col] ?? NaN, digits, { stage: 'softmax', col })))}`;
}

/** e^z over its sum, or over the sum's name where the sum has no number. */
function fraction(options: FormulaOptions, row: number, col: number): Formula {
  const toText = options.direction === 'imageToText';
  const index = toText ? row : col;
  const total = exponentialSum(options, row, col);
  const ref = toText ? { stage: 'softmax', row } as const : { stage: 'softmax', col } as const;
  const under = Number.isFinite(total) && total > 0 ? called('exponentialSum', num(total, options.digits, ref)) : literal(`\\Sigma_{${index + 1}}`);
  return tex`\frac{e^{${logitValue(options, row, col)}}}{${under}}`;
}

const cells: Partial<Record<Stage, readonly [name: string, cell: Cell]>> = {
  compare: ['s', similarityValue],
  scale: ['z', logitValue],
  gradient: ['g', gradientValue],
};

/** The picked row, or from text to image the picked column, of a matrix too large to write out. */
function wholeLine(stage: Stage, options: FormulaOptions): Formula {
  const { trace, row, col, direction } = options;
  const toText = direction === 'imageToText';
  const [name, cell] = stage === 'softmax' ? [toText ? 'p' : 'q', probability] as const : cells[stage] ?? [];
  if (name === undefined || cell === undefined) return pickedFormula(stage, options);
  const place = (k: number): [number, number] => (toText ? [row, k] : [k, col]);
  const label = stage === 'gradient' ? (k: number) => tex`\frac{\partial \mathcal{L}}{\partial ${indexed('z', ...place(k))}}` : (k: number) => indexed(name, ...place(k));
  const n = trace.logits.rows;
  const keep = [toText ? col : row];
  return lines([tex`&${tuple(n, label, keep)}`, tex`&= ${tuple(n, (k) => cell(options, ...place(k)), keep)}`]);
}
