// A reader's browser that lets no page in a frame store anything, unless it is of the site that holds it.
import type { FrameLocator } from '@playwright/test';
import { chapterExample } from '../../src/lesson/presets.ts';
import { button, lossOn, lossText } from '../e2e/support/figure.ts';
import { elementFrame, expect, hostUrl, test as base } from './support/host.ts';

const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--test-third-party-cookie-phaseout'],
      // All cookies and storage of others are refused.
      firefoxUserPrefs: { 'network.cookie.cookieBehavior': 1 },
    }),
    { scope: 'worker' },
  ],
});

/** A name of this machine which, as the page sees it, is another site than the address that CLIP Lab has. */
const elsewhere = hostUrl.replace('127.0.0.1', 'localhost');
const [cat, dog, bird] = chapterExample.texts;
const changed = lossText({ texts: [cat!, bird!, dog!] });
/** Without a mouse: over WebDriver BiDi neither it nor a key reaches a frame of another site. */
const change = (embed: FrameLocator) => button(embed, 'Swap captions 2 and 3').dispatchEvent('click');

test('where nothing can be stored an embed works, and says so only if it was to keep something', async ({ page }) => {
  await page.goto(`${elsewhere}/storage/`);
  const keeping = elementFrame(page);
  const plain = page.frameLocator('body > iframe');
  for (const embed of [keeping, plain]) {
    await change(embed);
    await expect(lossOn(embed)).toHaveText(changed);
  }
  await expect(keeping.getByRole('alert')).toHaveText('This browser does not let the page store anything: your changes are lost on reload.');
  await expect(plain.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(lossOn(keeping)).toHaveText(lossText());
});

test('on the site of the page that holds it, an embed with autosave keeps what was changed', async ({ page }) => {
  await page.goto(`${hostUrl}/storage/`);
  const keeping = elementFrame(page);
  await change(keeping);
  await expect(lossOn(keeping)).toHaveText(changed);
  await page.reload();
  await expect(lossOn(keeping)).toHaveText(changed);
  await expect(keeping.getByRole('alert')).toHaveCount(0);
});
