// MathJax itself sets every formula, with the packages and the cut font that the page has and no other.
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/html/HtmlConfiguration.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { expect, it } from 'vitest';
import { createMatrix, createRandom, evaluate, gradients, normal } from '../../src/engine/index.ts';
import { codeLineIds } from '../../src/lesson/codeLineIds.ts';
import { chainFormula, chainSteps } from '../../src/lesson/formulas/chain.ts';
import { codeFormula } from '../../src/lesson/formulas/code.ts';
import { generalFormula } from '../../src/lesson/formulas/general.ts';
import { pickedFormula } from '../../src/lesson/formulas/picked.ts';
import { wholeFormula } from '../../src/lesson/formulas/whole.ts';
import { terms } from '../../src/lesson/glossary/terms.ts';
import { stages } from '../../src/notation/cellRef.ts';
import type { Formula } from '../../src/notation/formula.ts';
import { plainText } from '../../src/notation/plainText.ts';
import { TeXFont } from '../../src/views/formula/mathjaxFont.ts';
import { formulaTeX } from '../../src/views/formula/shape.ts';

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document('', {
  InputJax: new TeX({ packages: ['base', 'ams', 'html'], formatError: (_: unknown, error: Error) => { throw error; } }),
  OutputJax: new SVG({ fontCache: 'none', font: new TeXFont() }),
});

it('would see a glyph that the font lacks', () => {
  expect(adaptor.outerHTML(page.convert('☃', { display: true }))).toContain('<text');
});

/** With few and many pairs, normalised or not, of which the first text has no direction. */
function* batches() {
  const random = createRandom(1);
  for (const [n, d] of [[3, 3], [2, 6], [12, 5], [1, 1]] as const) {
    for (const normalize of [true, false]) {
      const draw = () => createMatrix(n, d, Array.from({ length: n * d }, () => normal(random)));
      const texts = draw();
      texts.data.fill(0, 0, d);
      const trace = evaluate({ images: draw(), texts, temperature: 0.07, normalize });
      yield { trace, gradients: gradients(trace), row: n - 1, col: 0, direction: 'imageToText', digits: 'full' } as const;
    }
  }
}

function expectSet(formula: Formula): void {
  // A glyph that the font lacks would be a <text> in a font of the browser's.
  expect(adaptor.outerHTML(page.convert(formulaTeX(formula), { display: true }))).not.toMatch(/merror|<text/);
  expect(plainText(formula)).not.toMatch(/\\|[{}&]/);
}

it('every step of a cell’s chain, and every line of the pseudo-code, is typeset', () => {
  for (const options of batches()) {
    for (const step of chainSteps) expectSet(chainFormula(step, options));
    for (const line of codeLineIds) expectSet(codeFormula(line, options));
  }
});

it.each(stages)('%s is typeset and has a plain text', (stage) => {
  for (const options of batches()) {
    for (const direction of ['imageToText', 'textToImage'] as const) {
      const { normalize, images: { rows } } = options.trace.inputs;
      const picked = { ...options, col: direction === 'imageToText' ? Math.floor(rows / 2) : 0, direction };
      for (const formula of [generalFormula(stage, { normalize, direction }), pickedFormula(stage, picked), wholeFormula(stage, picked)]) expectSet(formula);
    }
  }
});

it.each(Object.entries(terms).flatMap(([id, { formula }]) => (formula ? [[id, formula] as const] : [])))('the glossary’s formula of %s is typeset', (_, formula) => {
  expect(adaptor.outerHTML(page.convert(formulaTeX(formula), { display: true }))).not.toMatch(/merror|<text/);
});
