// In WebKitGTK: from a laptop to a small phone, and in both languages, no step scrolls sideways.
import { locales } from '../../src/i18n/locale.ts';
import { steps } from '../../src/lesson/steps.ts';
import { expect, test } from './support/page.ts';

for (const [name, width, height] of [['a laptop', 1440, 900], ['a tablet', 820, 1180], ['a phone', 390, 844], ['a small phone', 320, 700]] as const) {
  for (const locale of locales) {
    test(`on ${name} (${width} × ${height}) in ${locale} no step scrolls sideways`, async ({ page }) => {
      await page.openAt(width, height, `./?lang=${locale}`);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
      await expect.poll(page.getByRole('status').count).toBeGreaterThan(0);
      for (const { number } of steps) {
        await page.evaluate((index) => document.querySelectorAll<HTMLElement>('[role=tab]')[index]?.click(), number - 1);
        const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await expect.poll(over, { message: `step ${number}` }).toBeLessThanOrEqual(0);
      }
    });
  }
}
