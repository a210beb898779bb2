// The small figures of questions: what they keep to themselves until the answer, and what their controls then do, by keyboard.
import type { Page } from '@playwright/test';
import { figureIds } from '../../src/lesson/predictions/prediction.ts';
import { progressKey } from '../../src/state/course.ts';
import { axeFaults } from './support/axe.ts';
import { expect, openPage, test } from './support/page.ts';
import { storeFirst } from './support/store.ts';

const right: Readonly<Record<(typeof figureIds)[number], string>> = {
  'compare-across-N': '2', 'softmax-is-truth': '2', 'ensemble-probabilities': '1', 'negatives-equal': '1,0,0', 'bias-irrelevant': '1',
};

/** Opens a question as one that was answered before. */
async function openAnswered(page: Page, id: (typeof figureIds)[number], language = 'en'): Promise<void> {
  const answers = Object.fromEntries(figureIds.map((each) => [`predict/${each}`, right[each]]));
  await storeFirst(page, progressKey, JSON.stringify({ done: [], answers }));
  await openPage(page, `./?lesson=predict/${id}&lang=${language}`);
}

const reading = (page: Page, name: string) => page.locator('.figure-readings > div', { hasText: name }).getByRole('definition');

test.describe('prompts that are offered', () => {
  test.use({ start: './?lesson=predict/softmax-is-truth&lang=en' });

  test('hide the cosines until the answer, then can be taken away, but for the last', async ({ page }) => {
    const row = (name: string) => page.getByRole('table', { name: 'The offered prompts' }).getByRole('row', { name });
    const offered = (name: string) => page.getByRole('checkbox', { name });
    await expect(row('a dog')).toContainText('hidden until you answer');
    await expect(row('a dog')).not.toContainText('0.0546');
    await expect(offered('a diagram')).toBeDisabled();
    await page.getByRole('radio', { name: '0.055' }).press('Space');
    await page.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
    await expect(row('a dog')).toContainText('0.0546');

    await offered('a diagram').press('Space');
    await expect(row('a diagram')).toContainText('not offered');
    await expect(row('a dog')).toContainText('0.5843');
    await offered('a dog').press('Space');
    await offered('a cat').press('Space');
    await expect(offered('a cat')).toBeChecked();

    await offered('a dog').press('Space');
    const scale = page.getByRole('slider', { name: 'Scale 1/τ' });
    await scale.press('Home');
    await expect(scale).toHaveAttribute('aria-valuetext', '1');
    await expect(row('a dog')).toContainText('0.5009');
  });
});

test.describe('controls after the answer', () => {
  test.use({ start: null });

  test('move SigLIP’s loss and leave CLIP’s', async ({ page }) => {
    await openAnswered(page, 'bias-irrelevant', 'pt-BR');
    const constant = page.getByRole('slider', { name: 'Somada a todos os logits' });
    await expect(constant).toHaveAttribute('aria-valuetext', '5');
    await expect(reading(page, 'perda do SigLIP')).toHaveText('0.1355');
    for (let step = 0; step < 10; step++) await constant.press('ArrowRight');
    await expect(reading(page, 'perda do SigLIP')).toHaveText('3.2366');
    await expect(reading(page, 'perda do CLIP')).toHaveText('0.000134');
  });

  test('let both averages agree once the odd prompt comes near', async ({ page }) => {
    await openAnswered(page, 'ensemble-probabilities');
    const embeddings = page.getByRole('table', { name: /^Mean of embeddings/ });
    await expect(embeddings).toContainText('chooses B');
    const odd = page.getByRole('slider', { name: 'A’s third prompt' });
    for (let step = 0; step < 35; step++) await odd.press('ArrowLeft');
    await expect(odd).toHaveAttribute('aria-valuetext', '45°');
    await expect(embeddings).toContainText('chooses A');
  });
});

test.describe('all of them', () => {
  test.use({ start: null, viewport: { width: 320, height: 700 }, contextOptions: { reducedMotion: 'reduce' } });

  test('fit the narrowest screen, and are accessible', async ({ page }) => {
    const faults: string[] = [];
    for (const id of figureIds) {
      await openAnswered(page, id);
      await expect(page.getByRole('figure').getByRole('slider')).toBeEnabled();
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${id}: wider than the screen`);
      // One with a table and boxes to tick, one with a chart and matrices.
      if (id !== 'softmax-is-truth' && id !== 'bias-irrelevant') continue;
      faults.push(...(await axeFaults(page, id)));
    }
    expect(faults).toEqual([]);
  });
});
