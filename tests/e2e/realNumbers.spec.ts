// The numbers of a real CLIP: three cards by keyboard, the scale's slider, the tables, and nothing for axe to find.
import { locales } from '../../src/i18n/locale.ts';
import { realNumbersMessages } from '../../src/i18n/realNumbers/messages.ts';
import { axeFaults } from './support/axe.ts';
import { expect, test } from './support/page.ts';

const widths = { en: 390, 'pt-BR': 1280 } as const;

for (const locale of locales) {
  test.describe(() => {
    test.use({ start: `./?lesson=real-numbers&lang=${locale}`, viewport: { width: widths[locale], height: 844 } });
    test(`the cards at ${widths[locale]} pixels, in ${locale}`, async ({ page }) => {
      const words = realNumbersMessages(locale);
      const next = page.getByRole('button', { name: locale === 'en' ? /^Next/ : /^Próximo/ });
      const faults: string[] = [];

      await page.getByText(words.table).press('Enter');
      await expect(page.getByRole('row', { name: `${words.cosines.quantiles[3]} 0.3097 0.1558` })).toBeVisible();
      faults.push(...(await axeFaults(page, 'cosines')));

      await next.press('Enter');
      await expect(page.getByRole('heading', { name: words.cards.scale })).toBeFocused();
      const slider = page.getByRole('slider', { name: words.scale.label });
      await expect(page.getByRole('row', { name: /^a diagram/ })).toContainText('0.9928');
      await slider.press('Home');
      await expect(slider).toHaveAttribute('aria-valuetext', words.scale.valueText('1', '1'));
      await expect(page.getByRole('row', { name: /^a diagram/ })).toContainText('0.3460');
      faults.push(...(await axeFaults(page, 'scale')));

      await next.press('Enter');
      await page.getByText(words.table).press('Enter');
      await expect(page.getByRole('row', { name: /^0\.01 1\.8009/ })).toBeVisible();
      faults.push(...(await axeFaults(page, 'retrieval')));
      expect(faults).toEqual([]);
    });
  });
}
