// The numbers of a formula that can be picked, for the keyboard and for those who listen: a toolbar with one tab stop (APG), drawn by the formula itself.
import { formulaMessages } from '../../i18n/formula/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { FormulaValue } from '../../notation/formula.ts';
import { moveAmong } from './moveAmong.ts';
import { termName } from './termName.ts';

/** What `followFormula` shows the terms of a formula by. */
export interface Terms {
  /** The place of the focus among the terms, to be given back when what holds it is replaced; null where it is elsewhere. */
  held(): Held | null;
  /** Names the drawn `slots` of the formula's values. */
  show(slots: readonly (SVGElement | undefined)[], values: readonly FormulaValue[]): void;
  giveBack(held: Held): void;
  stop(): void;
}

/** Whether a ring was drawn around it, as for the keyboard. */
interface Held {
  readonly isVisible: boolean;
}

const termsOf = (content: HTMLElement): SVGGraphicsElement[] => Array.from(content.querySelectorAll<SVGGraphicsElement>('svg [role="button"]'));

/** Of the ring around a term, in thousandths of its font's size. */
const ringGap = 100;

export function createTerms(content: HTMLElement, locale: Locale): Terms {
  const words = formulaMessages(locale);
  // Where the formula before this one had its tab stop: a pick brings another formula.
  let stop = Math.max(0, termsOf(content).findIndex((term) => term.tabIndex === 0));

  const makeStop = (at: number, terms: readonly SVGElement[]) => {
    stop = at;
    terms.forEach((term, index) => {
      const tabIndex = index === at ? '0' : '-1';
      if (term.getAttribute('tabindex') !== tabIndex) term.setAttribute('tabindex', tabIndex);
    });
  };

  const onFocus = ({ target }: FocusEvent) => {
    const terms = termsOf(content);
    const at = terms.findIndex((term) => term === target);
    const term = terms[at];
    if (term === undefined) return;
    makeStop(at, terms);
    content.querySelector('.formula-ring')?.remove();
    term.append(ringAround(term));
  };

  const onKey = (event: KeyboardEvent) => {
    const terms = termsOf(content);
    const at = terms.findIndex((term) => term === event.target);
    const term = terms[at];
    if (term === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = moveAmong(event.key, at, () => terms.map((each) => each.getBoundingClientRect()));
    if (next !== null) terms[next]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') term.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    else if (event.key === 'Escape') content.closest<HTMLElement>('.formula')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  content.addEventListener('focusin', onFocus);
  content.addEventListener('keydown', onKey);
  return {
    held() {
      const { activeElement } = document;
      return activeElement instanceof SVGGElement && content.contains(activeElement) ? { isVisible: activeElement.matches(':focus-visible') } : null;
    },
    show(slots, values) {
      const terms: SVGElement[] = [];
      slots.forEach((slot, index) => {
        const value = values[index];
        if (slot === undefined || value?.ref === undefined) return;
        const name = termName(value, value.ref, words);
        if (slot.getAttribute('aria-label') !== name) slot.setAttribute('aria-label', name);
        terms.push(slot);
      });
      const drawing = content.querySelector('svg');
      if (drawing === null || terms.length === 0) return;
      makeStop(Math.min(stop, terms.length - 1), terms);
      if (drawing.getAttribute('role') === 'toolbar') return;
      for (const term of terms) term.setAttribute('role', 'button');
      drawing.removeAttribute('aria-hidden');
      drawing.setAttribute('role', 'toolbar');
      drawing.setAttribute('aria-label', words.terms);
    },
    giveBack({ isVisible }) {
      const options = { preventScroll: true, focusVisible: isVisible };
      termsOf(content)[stop]?.focus(options);
    },
    stop() {
      content.removeEventListener('focusin', onFocus);
      content.removeEventListener('keydown', onKey);
    },
  };
}

/** In the term's own units, so that it stays around the number wherever the formula moves. */
function ringAround(term: SVGGraphicsElement): SVGRectElement {
  const { x, y, width, height } = term.getBBox();
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ring.setAttribute('class', 'formula-ring');
  const place = { x: x - ringGap, y: y - ringGap, width: width + 2 * ringGap, height: height + 2 * ringGap };
  for (const [name, value] of Object.entries(place)) ring.setAttribute(name, String(value));
  return ring;
}
