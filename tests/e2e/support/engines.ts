// What only Chromium can be made to do. A test that needs it says so here; playwright.config.ts leaves it out of the other engines.

/** Why, for each such need; the end-to-end tests of the other engines go over WebDriver BiDi. */
const reasons = {
  clipboard: 'what is on the clipboard is read with a permission that only Chromium can be given',
  crash: 'a tab is made to crash through the DevTools protocol',
  counters: 'layouts and style recalculations are counted through the DevTools protocol',
  doubleClick: 'two clicks sent over WebDriver BiDi do not make a double click',
  fingers: 'fingers, and a screen that is touched, are made through the DevTools protocol',
  history: 'over WebDriver BiDi nothing tells that Firefox has brought a page back from its cache, and going back never ends',
  memory: 'memory, nodes and listeners are counted through the DevTools protocol',
  paper: 'over WebDriver BiDi a page cannot be shown as it would be on paper',
  preferences: 'over WebDriver BiDi a browser cannot be told what the system prefers: dark, less motion, forced colours',
} as const;

export const chromiumTag = '@chromium';

/** The details of a test, or of a group of tests, that only Chromium runs: `test('…', inChromium('fingers'), …)`. */
export const inChromium = (need: keyof typeof reasons) => ({ tag: chromiumTag, annotation: { type: 'Chromium only', description: reasons[need] } });
