// What is wrong with how the page is laid out: too wide, cut off, too small to hit, one text over another.
import type { Page } from '@playwright/test';

/** What is wrong with the page's width and with its controls, in lines to read. */
export const faultsOf = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    const controls = Array.from(document.querySelectorAll('button, input, select, summary, [role=slider]')).filter((control) => control.checkVisibility());
    const nameOf = (control: Element) => control.getAttribute('aria-label') ?? (control.textContent || control.parentElement?.textContent);
    // A slider's thumb may reach beyond its track.
    const cut = controls
      .filter((control) => control.getAttribute('role') !== 'slider')
      .flatMap((control) => [control, ...control.querySelectorAll('*')])
      // A word that a sign stands for is kept for those who listen, without ink.
      .filter((element) => getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)')
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `cut: ${nameOf(element)} (${element.scrollWidth} in ${element.clientWidth})`);
    const small = controls
      .map((control) => ({ name: nameOf(control), box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < size - 0.5 || box.height < size - 0.5)
      .map(({ name, box }) => `small: ${name} (${box.width} × ${box.height})`);
    return [...(over > 0 ? [`scrolls sideways by ${over} px`] : []), ...cut, ...small];
  }, least);

/** Lines of text that are cut off where nothing can bring the rest into view, and lines that lie over one another. */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** What stays in place while the page scrolls lies over other texts by its nature, and is compared with its own. */
    const layerOf = (element: Element): Element | null => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(around).position)) return around;
      }
      return null;
    };
    const isClipped = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none' || (element.parentElement !== null && isClipped(element.parentElement));
    interface Line { readonly element: Element; readonly layer: Element | null; readonly text: string; readonly box: DOMRect }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // Not what only those who listen get, nor formulas, which are drawn and scroll by themselves.
      if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || text === '' || element.closest('.visually-hidden, .skip, svg, mjx-container')) continue;
      if (getComputedStyle(element).color === 'rgba(0, 0, 0, 0)' || isClipped(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ element, layer: layerOf(element), text, box });
    }
    const cut = lines.flatMap(({ element, text, box }) => {
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        // Nothing of it is meant to be seen; or an ellipsis says that there is more, and a title what.
        if (frame.width <= 1 || (textOverflow === 'ellipsis' && around.closest('[title]'))) return [];
        if (overflowX === 'auto' || overflowX === 'scroll') return [];
        if (overflowX !== 'visible' && (box.right > frame.right + 1 || box.left < frame.left - 1)) return [`cut: ${text} in ${around.className}`];
        if (overflowY !== 'visible' && overflowY !== 'auto' && (box.bottom > frame.bottom + 2 || box.top < frame.top - 2)) return [`cut: ${text} in ${around.className}`];
      }
      return [];
    });
    const overlap = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 3;
    const over = lines.flatMap((one, at) =>
      lines.slice(at + 1).filter((other) => one.element !== other.element && one.layer === other.layer && overlap(one.box, other.box)).map((other) => `over one another: ${one.text} | ${other.text}`),
    );
    return [...new Set([...cut, ...over])];
  });
