// MathJax: turns a formula into SVG with assistive MathML, and changes the digits of one already typeset. Loaded lazily.
import { browserAdaptor } from 'mathjax-full/js/adaptors/browserAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/html/HtmlConfiguration.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import type { Formula } from '../../notation/formula.ts';
import { TeXFont } from './mathjaxFont.ts';
import { formulaTeX, slotClass } from './shape.ts';
import { SpokenMathItem } from './spokenMath.ts';

export { createTerms } from './terms.ts';

/** One typeset formula. */
export interface Typeset {
  readonly node: HTMLElement;
  /** The drawn group of each value. */
  readonly slots: readonly (SVGElement | undefined)[];
  /** Shows another formula of the same shape without creating a node; false where that cannot be done. */
  swap(formula: Formula): boolean;
}

const font = new TeXFont();

const digitPaths: readonly string[] = Array.from('0123456789', (digit) => {
  const data = font.getChar('normal', digit.charCodeAt(0))?.[3];
  return `M${data?.p ?? ''}Z`;
});

const typesetter = createTypesetter();

function createTypesetter() {
  // It sets styles through the CSSOM, which the page's policy allows; only \style, which no formula has, would write a style attribute.
  const adaptor = browserAdaptor();
  RegisterHTMLHandler(adaptor);
  const input = new TeX<HTMLElement, Text, Document>({
    packages: ['base', 'ams', 'html'],
    // A decimal comma belongs to its number.
    digits: /^(?:[0-9]+(?:\{,\}[0-9]+)*(?:\.[0-9]*)?|\.[0-9]+)/,
  });
  const output = new SVG<HTMLElement, Text, Document>({ fontCache: 'none', font });
  const typesetDocument = mathjax.document(document, { InputJax: input, OutputJax: output, MathItem: SpokenMathItem });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(adaptor.textContent(output.styleSheet(typesetDocument)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return (tex: string, display: boolean): HTMLElement => {
    // Metrics are given, so that nothing is measured: the output is in `ex` and follows the surrounding font.
    const node: unknown = typesetDocument.convert(tex, { display, em: 16, ex: 8, containerWidth: 1e6, lineWidth: 1e6, scale: 1 });
    if (!(node instanceof HTMLElement)) throw new Error('MathJax returned no element');
    return node;
  };
}

interface DigitSlot {
  readonly paths: readonly SVGPathElement[];
  readonly numerals: readonly Text[];
}

/** Of a path as MathJax drew it: `swap` changes the outline and not the code point. */
const digitOf = (path: Element): number => Number.parseInt(path.getAttribute('data-c') ?? '', 16) - 48;

const isPlainDigit = (path: Element): boolean => path.getAttribute('d') === digitPaths[digitOf(path)];

const onlyDigits = (text: string): string => text.replace(/[^0-9]/g, '');

const textsOf = (root: Element | null): Text[] => {
  const texts: Text[] = [];
  if (root === null) return texts;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && /[0-9]/.test(node.data)) texts.push(node);
  }
  return texts;
};

export function typeset(formula: Formula, display: boolean): Typeset {
  const node = typesetter(formulaTeX(formula), display);
  const svg = node.querySelector('svg');
  const mml = node.querySelector('mjx-assistive-mml');
  const slots = formula.values.map((_, index) => svg?.querySelector<SVGElement>(`.${slotClass(index)}`) ?? undefined);
  let shown = formula.values.map((value) => onlyDigits(value.text));

  // What a change of digits touches, gathered at the first change: many formulas never change.
  let digitSlots: readonly DigitSlot[] | undefined;
  let swappable = true;
  const gather = (): readonly DigitSlot[] => {
    const gathered = slots.map((slot, index): DigitSlot => {
      const paths = Array.from(slot?.querySelectorAll('path') ?? []).filter(isPlainDigit);
      const numerals = textsOf(mml?.querySelector(`.${slotClass(index)}`) ?? null);
      const length = (shown[index] ?? '').length;
      const spoken = numerals.reduce((sum, text) => sum + onlyDigits(text.data).length, 0);
      if (paths.length !== length || spoken !== length) swappable = false;
      return { paths, numerals };
    });
    return gathered;
  };

  return {
    node,
    slots,
    swap(next) {
      digitSlots ??= gather();
      if (!swappable) return false;
      const digits = next.values.map((value) => onlyDigits(value.text));
      digitSlots.forEach(({ paths, numerals }, index) => {
        const before = shown[index] ?? '';
        const after = digits[index] ?? '';
        if (before === after) return;
        paths.forEach((path, at) => {
          const digit = after.charCodeAt(at) - 48;
          if (after.charAt(at) === before.charAt(at)) return;
          path.setAttribute('d', digitPaths[digit] ?? '');
        });
        let at = 0;
        numerals.forEach((text) => {
          const data = text.data.replace(/[0-9]/g, () => after.charAt(at++));
          if (data !== text.data) text.data = data;
        });
      });
      shown = digits;
      return true;
    },
  };
}
