// The derivation as LaTeX: each step in general, then with the numbers of the page.
import type { LabDocument } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import { generalFormula } from '../../lesson/formulas/general.ts';
import { wholeFormula } from '../../lesson/formulas/whole.ts';
import { stepKey, steps } from '../../lesson/steps.ts';
import { latexText } from '../../notation/escapes.ts';
import type { Formula } from '../../notation/formula.ts';
import { frameOf } from '../../state/frame.ts';
import type { LabView } from '../../state/labStore.ts';
import { valueTeX } from '../../views/formula/shape.ts';

/** The page's own marks have no meaning elsewhere. */
const latexOf = ({ strings, values }: Formula): string =>
  strings.map((literal, index) => literal.replace(/\\class\{\w+\}/g, '') + (values[index] ? `{${valueTeX(values[index].text)}}` : '')).join('');

/** For a document that uses amsmath. A batch that is too large to write out has the picked row or column. */
export function derivation(document: LabDocument, { pick, direction, digits }: Pick<LabView, 'pick' | 'direction' | 'digits'>, messages: Messages): string {
  const { trace, gradients } = frameOf(document);
  const { normalize } = document;
  const options = { trace, gradients, row: pick.row, col: pick.col, direction, digits };
  // Without normalising there is a step that the page passes over.
  const taken = steps.filter(({ stage }) => normalize || stage !== 'normalise');
  const parts = taken.map(({ stage, number }) => {
    const { title } = messages.steps[stepKey(stage, { normalize, direction })];
    const formulas = [generalFormula(stage, { normalize, direction }), wholeFormula(stage, options)];
    return [`\\paragraph{${number}. ${latexText(title)}}`, ...formulas.map((formula) => `\\[\n${latexOf(formula)}\n\\]`)].join('\n');
  });
  return ['% \\usepackage{amsmath}', ...parts].join('\n\n') + '\n';
}
