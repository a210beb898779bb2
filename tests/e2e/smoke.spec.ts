// The built page opens on the chapter's example.
import { expect, test } from './support/page.ts';

test('the page opens on the symmetric loss of the chapter’s example', async ({ page }) => {
  await expect(page).toHaveTitle('CLIP Lab');
  await expect(page.getByRole('status', { name: 'Symmetric loss' })).toHaveText('0.000754');
});
