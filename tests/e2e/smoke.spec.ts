// The built page opens.
import { expect, test } from './support/page.ts';

test('the page opens under its name', async ({ page }) => {
  await expect(page).toHaveTitle('CLIP Lab');
});
