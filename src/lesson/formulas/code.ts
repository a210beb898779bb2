// What a line of the pseudo-code leaves in its variable, with the numbers as they are now: whole where that fits, else at the pick.
import { tex, type Formula } from '../../notation/formula.ts';
import type { CodeLineId } from '../codeLineIds.ts';
import { called, empty, image, indexed, isSmall, lines, literal, matrix, num, range, text, tuple, type FormulaOptions } from './parts.ts';
import { component, equals, logitValue, meanLosses, meanOfDirections, pairLoss, probability, rawComponent } from './terms.ts';

type Side = 'images' | 'texts';

/** Empty where a line makes no number of this page, or is bypassed. */
export function codeFormula(line: CodeLineId, options: FormulaOptions): Formula {
  const { trace, digits } = options;
  const { normalize, temperature } = trace.inputs;
  switch (line) {
    case 'image-features':
    case 'text-features':
      return empty;
    case 'image-vectors':
      return vectors(options, 'images', 'raw');
    case 'text-vectors':
      return vectors(options, 'texts', 'raw');
    case 'image-lengths':
      return normalize ? vectors(options, 'images', 'unit') : empty;
    case 'text-lengths':
      return normalize ? vectors(options, 'texts', 'unit') : empty;
    case 'logits': {
      const scale = tex`e^{${called('logScale', num(-Math.log(temperature), digits, { stage: 'scale' }))}} &= ${called('inverseTemperature', num(1 / temperature, digits, { stage: 'scale' }))}`;
      return lines([scale, logits(options)]);
    }
    case 'labels':
      return tex`(${labels(trace.logits.rows)})`;
    case 'rows':
      return lines([probabilities({ ...options, direction: 'imageToText' }), ...crossEntropy({ ...options, direction: 'imageToText' })]);
    case 'columns':
      return lines([probabilities({ ...options, direction: 'textToImage' }), ...crossEntropy({ ...options, direction: 'textToImage' })]);
    case 'mean':
      return meanOfDirections(options);
  }
}

function vectors(options: FormulaOptions, side: Side, kind: 'raw' | 'unit'): Formula {
  const { rows, cols } = options.trace.inputs[side];
  const letter = `${kind === 'unit' ? '\\hat{' : '{'}${side === 'images' ? 'I' : 'T'}}`;
  const hue = side === 'images' ? image : text;
  const value = kind === 'raw' ? rawComponent : component;
  const picked = side === 'images' ? options.row : options.col;
  return isSmall(options.trace)
    ? tex`${hue(literal(letter))} = ${matrix(rows, cols, (row, k) => value(options, side, row, k))}`
    : tex`${hue(literal(`${letter}_{${picked + 1}}`))} = ${tuple(cols, (k) => value(options, side, picked, k))}`;
}

function logits(options: FormulaOptions): Formula {
  const { row, col } = options;
  const n = options.trace.logits.rows;
  return isSmall(options.trace)
    ? tex`Z &= ${matrix(n, n, (i, j) => logitValue(options, i, j))}`
    : tex`${indexed('z', row, col)} &= ${logitValue(options, row, col)}`;
}

/** 0, 1, …, N − 1: the place of each pair's own partner, counted as NumPy does. */
function labels(n: number): Formula {
  return n > 4 ? tex`0,\, 1,\, \ldots,\, ${{ text: String(n - 1) }}` : literal(range(n).join(',\\, '));
}

function probabilities(options: FormulaOptions): Formula {
  const { row, col, direction } = options;
  const toText = direction === 'imageToText';
  const n = options.trace.logits.rows;
  if (isSmall(options.trace)) return tex`${literal(toText ? 'P' : 'Q')} &= ${matrix(n, n, (i, j) => probability(options, i, j))}`;
  const own = toText ? row : col;
  return tex`${indexed(toText ? 'p' : 'q', own, own)} &= ${probability(options, own, own)}`;
}

/** The mean of −ln of the labelled probabilities. */
function crossEntropy(options: FormulaOptions): Formula[] {
  const { trace, row, col, direction } = options;
  const own = direction === 'imageToText' ? row : col;
  const first = isSmall(trace) ? [] : [tex`-\ln ${indexed(direction === 'imageToText' ? 'p' : 'q', own, own)} &${equals(pairLoss(options, own))}`];
  return [...first, ...meanLosses(options, [own]).slice(0, 2)];
}
