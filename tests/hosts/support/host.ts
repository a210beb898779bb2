// The page that holds embeds: watched for all that it says, and for requests that go anywhere but to it and to CLIP Lab.
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';

/** Ends in no slash. */
export const hostUrl = process.env.CLIP_LAB_HOSTS_URL ?? '';

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const own = [new URL(baseURL ?? '').port, new URL(hostUrl).port];
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.stack ?? error.message}`));
    page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && !own.includes(url.port)) said.push(`request: ${request.url()}`);
    });
    await use(page);
    expect(said, 'the console, and requests to elsewhere').toEqual([]);
  },
});

export const elementFrame = (page: Page): FrameLocator => page.locator('clip-lab').first().frameLocator('iframe');

/** What the page has scrolled by, and who has its focus. */
export const stanceOf = (page: Page) => page.evaluate(() => ({ scrolled: window.scrollY, focused: document.activeElement?.tagName ?? '' }));

export { expect };
