// The page every end-to-end test starts from: opened, and watched for errors and for requests that leave it.
import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** The address to open, relative to the page's; null leaves opening to the test. */
  readonly start: string | null;
  /** Errors that the test itself brings about. */
  readonly provoked: RegExp | null;
}

/** Opens an address, and waits for what it opens, and for the topic it names: until a topic is there, what stands below it has not its place yet. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
  if (!new URL(page.url()).searchParams.has('lesson')) return;
  await expect(page.locator('.lesson')).toBeVisible();
  await expect(page.locator('.lesson-loading')).toHaveCount(0);
}

/** The lesson's place in the address, which follows what is shown. */
export const expectPlace = (page: Page, place: string | null): Promise<void> => expect(page).toHaveURL((url) => url.searchParams.get('lesson') === place);

export const test = base.extend<Options>({
  start: ['./', { option: true }],
  provoked: [null, { option: true }],
  page: async ({ page, baseURL, start, provoked }, use) => {
    const origin = new URL(baseURL ?? '').origin;
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
    page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) faults.push(`request: ${request.url()}`);
    });
    if (start !== null) await openPage(page, start);
    await use(page);
    expect(faults.filter((fault) => provoked?.test(fault) !== true), 'errors on the page, and requests that leave it').toEqual([]);
  },
});

export { expect };
