// What the page comes through: reloads, crashes, a second tab, zoom, wide text spacing, a hundred steps back.
import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { steps } from '../../src/lesson/steps.ts';
import { inChromium } from './support/engines.ts';
import { button, dragBy, enter, imageCell, lossOn, lossText, slider, textCell, withComponent, write } from './support/figure.ts';
import { faultsOf, textFaults } from './support/layout.ts';
import { expect, openPage, test } from './support/page.ts';

const edited = lossText(withComponent('texts', 3, 2, 0.2));
const edit = (page: Page) => enter(textCell(page, 3, 2), '0.2');

test.describe('a reload', () => {
  test('while a number is being typed keeps all that was committed, and what was typed whole or not at all', async ({ page }) => {
    await edit(page);
    await write(imageCell(page, 1, 2), '77');
    await page.reload();
    await expect(textCell(page, 3, 2)).toHaveText('0.2');
    // Firefox takes the focus from a field before it leaves the page, which commits the number.
    await expect(imageCell(page, 1, 2)).toHaveText(/^(0|77)$/);
    await enter(imageCell(page, 1, 2), '0');
    await expect(lossOn(page)).toHaveText(edited);
  });

  test('in the middle of a drag keeps what was there before it', async ({ page }) => {
    await edit(page);
    await dragBy(slider(page, 'Temperature'), 120);
    await expect(lossOn(page)).not.toHaveText(edited);
    await page.reload();
    await expect(lossOn(page)).toHaveText(edited);
    await page.mouse.up();
    await expect(lossOn(page)).toHaveText(edited);
  });
});

test('a tab that crashes in the middle of an edit loses nothing that was committed', inChromium('crash'), async ({ page, context }) => {
  await edit(page);
  await write(imageCell(page, 1, 2), '77');
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // The command never answers: there is no page left to.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await openPage(next, './');
  await expect(lossOn(next)).toHaveText(edited);
  await expect(imageCell(next, 1, 2)).toHaveText('0');
});

test('two tabs at once: each keeps its own numbers, over reloads too, and a third opens on those committed last', async ({ page, context }) => {
  const other = await context.newPage();
  await openPage(other, './');
  await edit(page);
  await expect.poll(() => page.url()).toContain('0,0.2,0.7');
  await enter(imageCell(other, 1, 1), '0.5');
  const ofOther = lossText(withComponent('images', 1, 1, 0.5));
  await expect(lossOn(other)).toHaveText(ofOther);
  await expect(lossOn(page)).toHaveText(edited);
  await expect.poll(() => other.url()).toContain('cat:0.5,0,0');

  const third = await context.newPage();
  await openPage(third, './');
  await expect(lossOn(third)).toHaveText(ofOther);

  await page.reload();
  await other.reload();
  await expect(lossOn(page)).toHaveText(edited);
  await expect(lossOn(other)).toHaveText(ofOther);
  await page.bringToFront();
  await enter(imageCell(page, 1, 2), '0.5');
  await button(page, 'Undo').press('Enter');
  await expect(lossOn(page)).toHaveText(edited);
  await expect(button(page, 'Undo')).toBeDisabled();
});

for (const locale of locales) {
  test.describe(() => {
    // A window of 1280 × 800 at 200 %.
    test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, start: `./?lang=${locale}` });
    test(`at 200 % in ${locale} nothing scrolls sideways, is cut off or lies over anything`, async ({ page }) => {
      const faults: string[] = [];
      for (const { number } of steps) {
        await page.getByRole('tab').nth(number - 1).click();
        faults.push(...[...(await faultsOf(page, 24)), ...(await textFaults(page))].map((fault) => `step ${number}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });

  for (const [screen, viewport] of [['a laptop', { width: 1440, height: 900 }], ['a phone', { width: 390, height: 844 }]] as const) {
    test.describe(() => {
      test.use({ viewport, start: `./?lang=${locale}` });
      test(`with the text spacing of WCAG 1.4.12 on ${screen} in ${locale} nothing scrolls sideways, is cut off or lies over anything`, async ({ page }) => {
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        });
        test.slow();
        const messages = pageMessages(locale);
        const faults: string[] = [];
        const look = async (where: string) => {
          // What is typed into a field scrolls in it, and targets keep their sizes only where the author set the spacing.
          const sideways = (await faultsOf(page, 0)).filter((fault) => fault.startsWith('scrolls'));
          faults.push(...[...sideways, ...(await textFaults(page))].map((fault) => `${where}: ${fault}`));
        };
        await look('welcome');
        for (const { number } of steps) {
          await page.getByRole('tab').nth(number - 1).click();
          await page.getByRole('button', { name: messages.panel.reveal }).press('Enter');
          await look(`step ${number}`);
        }
        expect(faults).toEqual([]);
      });
    });
  }
}

/** Presses a button `times` times from within the page, as fast as it goes. */
const pressFast = (page: Page, name: string, times: number): Promise<void> =>
  page.getByRole('button', { name, exact: true }).evaluate(async (element, count) => {
    for (let press = 0; press < count; press += 1) {
      if (element instanceof HTMLElement) element.click();
      // React draws before the next.
      await Promise.resolve();
    }
  }, times);

/** More of them, for a longer run. */
const many = Number(process.env.CLIP_LAB_STEPS ?? 100);

test(`${many} steps can be undone, to the very example, and done again`, async ({ page }) => {
  test.setTimeout(30_000 + many * 100);
  await pressFast(page, 'Draw new numbers', many);
  await expect(button(page, `Draw the same numbers again (seed ${many})`)).toBeVisible();
  const last = await lossOn(page).innerText();
  await pressFast(page, 'Undo', many - 1);
  await expect(button(page, 'Draw the same numbers again (seed 1)')).toBeVisible();
  await expect(button(page, 'Undo')).toBeEnabled();
  await button(page, 'Undo').press('Enter');
  await expect(lossOn(page)).toHaveText(lossText());
  await expect(button(page, 'Undo')).toBeDisabled();
  await expect(button(page, 'Reset')).toBeDisabled();
  await pressFast(page, 'Redo', many);
  await expect(lossOn(page)).toHaveText(last);
});
