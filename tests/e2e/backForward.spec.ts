// Away and back by the browser's buttons: the page returns as it was left, and goes on working.
import type { Page } from '@playwright/test';
import { inChromium } from './support/engines.ts';
import { button, enter, imageCell, lossOn, lossText, textCell, withComponent } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const edited = lossText(withComponent('texts', 3, 2, 0.2));

async function goAwayAndBack(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goBack();
  await expect(lossOn(page)).toHaveText(edited);
  await enter(imageCell(page, 1, 2), '0.5');
  await expect(lossOn(page)).not.toHaveText(edited);
  await button(page, 'Undo').press('Enter');
  await expect(lossOn(page)).toHaveText(edited);
}

test('numbers, step and cell are there after going away and back, and the page is alive', inChromium('history'), async ({ page }) => {
  await enter(textCell(page, 3, 2), '0.2');
  await page.getByRole('tab', { name: '6 Loss' }).click();
  // The address, by which the step comes back, follows after a moment.
  await expect.poll(() => page.url()).toContain('view=loss');
  await goAwayAndBack(page);
  await expect(page.getByRole('tab', { selected: true })).toContainText('Loss');
});

test('what was changed right before leaving is there, too', inChromium('history'), async ({ page }) => {
  await enter(textCell(page, 3, 2), '0.2');
  await goAwayAndBack(page);
});
