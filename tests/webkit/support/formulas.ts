// The formulas of a page, as they are drawn.
import type { Page } from './page.ts';

/** Of each formula, whether it is drawn, and its drawing left out of what is read aloud, but for numbers that can be picked. */
export const drawnFormulas = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('mjx-container'), (formula) => {
      const drawing = formula.querySelector('svg');
      return (drawing?.getAttribute('aria-hidden') === 'true' || drawing?.getAttribute('role') === 'toolbar') && drawing.getBoundingClientRect().width > 10;
    }),
  );
