// A build of the page opened on a document of N pairs, with everything on it that follows a drag.
import { expect, type Browser, type Page } from '@playwright/test';
import { encodeDocument } from '../../../src/document/codec.ts';
import { storageKey } from '../../../src/state/autosave.ts';
import { drawn, watch } from '../../e2e/support/performance.ts';
import { randomDocument } from './documents.ts';

/** What the figure's step is told with: in general, for the picked cell, and for the whole matrix (or the picked row). */
const formulas = 3;

/** Where the builds are served: the page, and the one whose live formulas are typeset whole at each change. */
export const builds = { page: process.env.CLIP_LAB_URL ?? '', baseline: process.env.CLIP_LAB_BASELINE_URL ?? '' };

/** Only to see that everything runs. */
export const isQuick = process.env.CLIP_LAB_QUICK !== undefined;

export async function opened(browser: Browser, url: string, pairs: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  await watch(page);
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [storageKey, encodeDocument(randomDocument(pairs))] as const);
  await page.goto(url);
  await page.getByText(/^The whole (matrix|row)/).click();
  await expect(page.getByRole('math')).toHaveCount(formulas);
  await drawn(page);
  return page;
}
