// The page's policy at work: what it refused, and what there is on the page that could run a script.
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the policy refused, in lines to read. */
    readonly refusals: string[];
    /** Set by every script that the tests try to smuggle in. */
    ran?: boolean;
  }
}

/** From the page's first script on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refusals: string[] = [];
    Object.assign(window, { refusals });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
      refusals.push(`${effectiveDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`));
  });
}

/** What the policy refused, and every element or attribute from which a script could run. */
export const intrusions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const origin = window.location.origin;
    const isOurs = (address: string) => new URL(address, window.location.href).origin === origin;
    const foreign = Array.from(document.querySelectorAll('img, iframe, object, embed, base, form, script:not([src]), foreignObject'), (element) => element.nodeName);
    const handlers = Array.from(document.querySelectorAll('*'), ({ attributes }) => Array.from(attributes))
      .flat()
      .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value) || (/^(src|(xlink:)?href)$/.test(name) && !isOurs(value)))
      .map(({ name, value }) => `${name}="${value}"`);
    return [...window.refusals, ...foreign, ...handlers, ...(window.ran ? ['a script ran'] : [])];
  });
