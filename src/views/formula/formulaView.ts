// One formula on the page: plain text first, then typeset; it follows a live value without React.
import type { Locale } from '../../i18n/locale.ts';
import type { CellRef } from '../../notation/cellRef.ts';
import type { Formula } from '../../notation/formula.ts';
import type { Live } from '../../notation/live.ts';
import { plainText } from '../../notation/plainText.ts';
import { whenMathJax } from './load.ts';
import type { Typeset } from './mathjax.ts';
import type { Terms } from './terms.ts';
import { sameShape } from './shape.ts';

/** `stage`, `stage/row`, `stage/row/col` or `stage//col`, as in a value's `data-ref`. */
function refKey({ stage, row, col }: CellRef): string {
  return `${stage}/${row ?? ''}/${col ?? ''}`.replace(/\/+$/, '');
}

interface Shown {
  readonly typeset: Typeset;
  readonly formula: Formula;
}

/** Kept for when a number has its former length again, as under a hand that goes back and forth. */
const keptTypesets = 12;

/** Shows `source` in `content` until the returned function is called; its numbers are picked by keys, too, where a language to name them in is given. */
export function followFormula(content: HTMLElement, source: Live<Formula>, display: boolean, locale: Locale | null): () => void {
  let make: ((formula: Formula, display: boolean) => Typeset) | undefined;
  let recent: readonly Shown[] = [];
  let current: Typeset | undefined;
  let terms: Terms | undefined;
  let shown: Formula | undefined;

  const markRefs = (formula: Formula) => {
    current?.slots.forEach((slot, index) => {
      const ref = formula.values[index]?.ref;
      const key = ref === undefined ? null : refKey(ref);
      if (slot === undefined || slot.getAttribute('data-ref') === key) return;
      if (key === null) slot.removeAttribute('data-ref');
      else slot.setAttribute('data-ref', key);
    });
  };

  const show = () => {
    const formula = source.get();
    if (formula === shown) return;
    if (make === undefined) {
      content.textContent = plainText(formula);
    } else {
      const fitting = recent.find((each) => sameShape(each.formula, formula) && each.typeset.swap(formula));
      const typeset = fitting?.typeset ?? make(formula, display);
      recent = [{ typeset, formula }, ...recent.filter((each) => each !== fitting)].slice(0, keptTypesets);
      const held = typeset === current ? null : terms?.held();
      if (typeset !== current) content.replaceChildren(typeset.node);
      current = typeset;
      terms?.show(typeset.slots, formula.values);
      if (held) terms?.giveBack(held);
    }
    content.classList.toggle('formula-plain', make === undefined);
    shown = formula;
    markRefs(formula);
  };

  const unsubscribe = source.subscribe(show);
  const cancel = whenMathJax(({ typeset, createTerms }) => {
    make = typeset;
    if (locale !== null) terms = createTerms(content, locale);
    shown = undefined;
    show();
  });
  // Where MathJax was there already, nothing is left to do: what held the focus was replaced once, and gave it on.
  show();
  return () => {
    unsubscribe();
    cancel();
    terms?.stop();
  };
}

/** The reference of the value at a point: glyphs are thin, so a value's whole box counts, and a little around it. */
export function refAt(content: HTMLElement, formula: Formula, x: number, y: number): CellRef | undefined {
  const slack = 3;
  for (const slot of content.querySelectorAll('svg [data-ref]')) {
    const box = slot.getBoundingClientRect();
    if (x < box.left - slack || x > box.right + slack || y < box.top - slack || y > box.bottom + slack) continue;
    const ref = refOf(slot, formula);
    if (ref !== undefined) return ref;
  }
  return undefined;
}

/** The reference of the value that an element stands in. */
export function refOf(element: Element, formula: Formula): CellRef | undefined {
  const key = element.closest('[data-ref]')?.getAttribute('data-ref');
  return formula.values.find(({ ref }) => ref !== undefined && refKey(ref) === key)?.ref;
}

/** Makes `container` a focusable group: a stop of its own while its content is wider than itself and has none; where it has one, what Escape leads to. */
export function watchOverflow(container: HTMLElement, content: HTMLElement): () => void {
  const update = () => {
    const isWide = container.scrollWidth > container.clientWidth + 1;
    const hasStop = content.querySelector('[tabindex="0"]') !== null;
    const tabIndex = hasStop ? '-1' : isWide ? '0' : null;
    if (container.getAttribute('tabindex') === tabIndex) return;
    if (tabIndex !== null) {
      container.setAttribute('tabindex', tabIndex);
      container.setAttribute('role', 'group');
    } else {
      container.removeAttribute('tabindex');
      if (!container.hasAttribute('aria-label')) container.removeAttribute('role');
    }
  };
  const observer = new ResizeObserver(update);
  observer.observe(container);
  observer.observe(content);
  return () => observer.disconnect();
}
