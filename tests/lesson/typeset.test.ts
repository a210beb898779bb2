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
import { generalFormula } from '../../src/lesson/formulas/general.ts';
import { pickedFormula } from '../../src/lesson/formulas/picked.ts';
import { wholeFormula } from '../../src/lesson/formulas/whole.ts';
import { terms } from '../../src/lesson/glossary/terms.ts';
import { stages } from '../../src/notation/cellRef.ts';
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

it.each(stages)('%s is typeset and has a plain text', (stage) => {
  const random = createRandom(1);
  for (const [n, d] of [[3, 3], [2, 6], [12, 5], [1, 1]] as const) {
    for (const normalize of [true, false]) {
      for (const direction of ['imageToText', 'textToImage'] as const) {
        const draw = () => createMatrix(n, d, Array.from({ length: n * d }, () => normal(random)));
        const texts = draw();
        // The first text has no direction.
        texts.data.fill(0, 0, d);
        const trace = evaluate({ images: draw(), texts, temperature: 0.07, normalize });
        const options = { trace, gradients: gradients(trace), row: n - 1, col: direction === 'imageToText' ? Math.floor(n / 2) : 0, direction, digits: 'full' } as const;
        for (const formula of [generalFormula(stage, { normalize, direction }), pickedFormula(stage, options), wholeFormula(stage, options)]) {
          // A glyph that the font lacks would be a <text> in a font of the browser's.
          expect(adaptor.outerHTML(page.convert(formulaTeX(formula), { display: true }))).not.toMatch(/merror|<text/);
          expect(plainText(formula)).not.toMatch(/\\|[{}&]/);
        }
      }
    }
  }
});

it.each(Object.entries(terms).flatMap(([id, { formula }]) => (formula ? [[id, formula] as const] : [])))('the glossary’s formula of %s is typeset', (_, formula) => {
  expect(adaptor.outerHTML(page.convert(formulaTeX(formula), { display: true }))).not.toMatch(/merror|<text/);
});
