// What stands in for the page's MathJax in the baseline build: digits are never swapped, so each change typesets its formula whole.
import type { Formula } from '../../../../src/notation/formula.ts';
import { typeset as swapping, type Typeset } from '../../../../src/views/formula/mathjax.ts';

export type { Typeset };

export function typeset(formula: Formula, display: boolean): Typeset {
  return { ...swapping(formula, display), swap: () => false };
}
