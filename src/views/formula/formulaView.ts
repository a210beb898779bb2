// One formula on the page: plain text first, then typeset; it follows a live value without React.
import type { CellRef } from '../../notation/cellRef.ts';
import type { Formula } from '../../notation/formula.ts';
import type { Live } from '../../notation/live.ts';
import { plainText } from '../../notation/plainText.ts';
import { whenMathJax } from './load.ts';
import type { Typeset } from './mathjax.ts';
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

/** Shows `source` in `content` until the returned function is called. */
export function followFormula(content: HTMLElement, source: Live<Formula>, display: boolean): () => void {
  let make: ((formula: Formula, display: boolean) => Typeset) | undefined;
  let recent: readonly Shown[] = [];
  let current: Typeset | undefined;
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
      if (typeset !== current) content.replaceChildren(typeset.node);
      current = typeset;
    }
    content.classList.toggle('formula-plain', make === undefined);
    shown = formula;
    markRefs(formula);
  };

  show();
  const unsubscribe = source.subscribe(show);
  const cancel = whenMathJax(({ typeset }) => {
    make = typeset;
    shown = undefined;
    show();
  });
  return () => {
    unsubscribe();
    cancel();
  };
}

/** The reference of the value at a point: glyphs are thin, so a value's whole box counts, and a little around it. */
export function refAt(content: HTMLElement, formula: Formula, x: number, y: number): CellRef | undefined {
  const slack = 3;
  for (const slot of content.querySelectorAll('svg [data-ref]')) {
    const box = slot.getBoundingClientRect();
    if (x < box.left - slack || x > box.right + slack || y < box.top - slack || y > box.bottom + slack) continue;
    const key = slot.getAttribute('data-ref');
    const ref = formula.values.find((value) => value.ref !== undefined && refKey(value.ref) === key)?.ref;
    if (ref !== undefined) return ref;
  }
  return undefined;
}

/** Makes `container` a focusable group while its content is wider than itself. */
export function watchOverflow(container: HTMLElement, content: HTMLElement): () => void {
  const update = () => {
    const wide = container.scrollWidth > container.clientWidth + 1;
    if (wide === (container.tabIndex === 0)) return;
    if (wide) {
      container.tabIndex = 0;
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
