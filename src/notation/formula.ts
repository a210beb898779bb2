// A formula as data: TeX literals with formatted numbers between them. Labels never enter it.
import type { CellRef } from './cellRef.ts';

/** What a number is, where the place that it came from tells of another. `lack`: what a probability lacks of 1. */
export type Quantity =
  | 'norm' | 'product' | 'temperature' | 'logScale' | 'inverseTemperature' | 'exponential' | 'exponentialSum' | 'softmaxTextToImage' | 'lack'
  | 'lackTextToImage' | 'lossImageToText' | 'lossTextToImage' | 'symmetricLoss' | 'vectorGradient';

/** One number of a formula, already formatted (`12.8571`, `1.35e−5`, `>0.9999`), and the cell it came from. */
export interface FormulaValue {
  readonly text: string;
  readonly ref?: CellRef;
  readonly quantity?: Quantity;
}

/** `strings` are TeX literals, one more than `values`, as in a tagged template. */
export interface Formula {
  readonly strings: readonly string[];
  readonly values: readonly FormulaValue[];
}

/** Builds a Formula; an interpolated Formula is spliced in, so that formulas compose. */
export function tex(strings: TemplateStringsArray, ...parts: readonly (FormulaValue | Formula)[]): Formula {
  const literals = [strings.raw[0] ?? ''];
  const values: FormulaValue[] = [];
  const append = (text: string) => {
    literals[literals.length - 1] += text;
  };
  parts.forEach((part, index) => {
    if ('text' in part) {
      values.push(part);
      literals.push('');
    } else {
      append(part.strings[0] ?? '');
      part.values.forEach((value, k) => {
        values.push(value);
        literals.push(part.strings[k + 1] ?? '');
      });
    }
    append(strings.raw[index + 1] ?? '');
  });
  return { strings: literals, values };
}

/** Joins formulas with a TeX literal between them. */
export function joinFormulas(formulas: readonly Formula[], separator: Formula): Formula {
  return formulas.reduce((left, right, index) => (index === 0 ? right : tex`${left}${separator}${right}`), tex``);
}
