// What the browser has stored before the page opens.
import type { Page } from '@playwright/test';

/** Stores a text at each opening, before the page's own scripts. */
export const storeFirst = (page: Page, key: string, text: string): Promise<unknown> =>
  page.addInitScript(([name, value]) => {
    // In Firefox it also runs on the blank page, which has no storage.
    if (window.origin !== 'null') window.localStorage.setItem(name, value);
  }, [key, text] as const);
