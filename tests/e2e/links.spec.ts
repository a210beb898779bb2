// Links as people use them: opened, bookmarked, sent, gone back from, cut off, and made by someone with other plans.
import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { inChromium } from './support/engines.ts';
import { openDialog } from './support/exchange.ts';
import { expect, openPage, test } from './support/page.ts';
import { button, enter, field, imageCell, lossOn, lossText, matrixCell, readings, slider, textCell, withComponent } from './support/figure.ts';

const link = '#v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;temperature=0.5:scale:2%2C0;view=compare,1,3,imageToText;normalize=on';
const loss = lossText({ temperature: 0.5, normalize: true });
const fragment = (page: Page) => page.evaluate(() => window.location.hash);
const notice = (page: Page) => page.getByRole('alert');

test.describe('a link', () => {
  test.use({ start: `./${link}` });

  test('opens on its numbers, as typed, and on its step and cell; the example is one undo away', async ({ page }) => {
    await expect(lossOn(page)).toHaveText(loss);
    await expect(field(page, 'Scale 1/τ')).toHaveValue('2,0');
    await expect(page.getByRole('tab', { selected: true })).toContainText('Compare');
    await expect(page.getByRole('region', { name: 'Explanation' })).toContainText('image 1, text 3');
    await expect(button(page, 'Start at step 1')).toHaveCount(0);
    await button(page, 'Undo').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText());
    await expect(button(page, 'Undo')).toBeDisabled();
    await button(page, 'Redo').press('Enter');
    await expect(lossOn(page)).toHaveText(loss);
  });

  test('leads to the same page after a reload, and from another window', async ({ page, context }) => {
    await enter(imageCell(page, 1, 1), '0,1');
    await page.getByRole('tab', { name: '6 Loss' }).click();
    await expect.poll(() => fragment(page)).toMatch(/view=loss/);
    const before = await readings(page);
    await page.reload();
    await expect.poll(() => readings(page)).toEqual(before);
    await expect(page.getByRole('tab', { selected: true })).toContainText('Loss');
    const other = await context.newPage();
    await openPage(other, page.url());
    await expect.poll(() => readings(other)).toEqual(before);
    await other.close();
  });
});

test.describe('with numbers of one’s own', () => {
  test.beforeEach(async ({ page }) => {
    await enter(imageCell(page, 1, 1), '3');
    await expect.poll(() => fragment(page)).toMatch(/cat:3,0,0/);
  });

  test('a link that is opened leaves them one undo away, and an edit later they are still there', async ({ page }) => {
    await page.goto('about:blank');
    await openPage(page, `./${link}`);
    await expect(lossOn(page)).toHaveText(loss);
    await enter(imageCell(page, 2, 1), '0.5');
    await button(page, 'Undo').press('Enter');
    await button(page, 'Undo').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 1, 3)));
  });

  test('the address follows without steps of its own, so that Back leads away', async ({ page }) => {
    const length = () => page.evaluate(() => window.history.length);
    const before = await length();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await slider(page, 'Temperature').press(key);
    await page.getByRole('tab', { name: '4 Scale' }).click();
    await expect.poll(() => fragment(page)).toMatch(/view=scale/);
    expect(await length()).toBe(before);
    await button(page, 'Reset').press('Enter');
    await page.getByRole('tab', { name: '5 Softmax' }).click();
    await expect.poll(() => fragment(page)).toBe('');
  });
});

test('a link put into the address of the open page is opened there, and Back undoes it', async ({ page }) => {
  await page.evaluate((hash) => { window.location.hash = hash; }, link);
  await expect(lossOn(page)).toHaveText(loss);
  await expect(page.getByRole('status').filter({ hasText: 'Link opened' })).toHaveCount(1);
  // Not goBack: over WebDriver BiDi it waits for a load that a change of fragment does not make.
  await page.evaluate(() => window.history.back());
  await expect(lossOn(page)).toHaveText(lossText());
  await page.evaluate(() => window.history.forward());
  await expect(lossOn(page)).toHaveText(loss);
});

test('what fits no readable link is compressed, and comes back', async ({ page }) => {
  for (let more = 0; more < 5; more += 1) {
    await button(page, 'More: Pairs').press('Enter');
    await button(page, 'More: Dimensions').press('Enter');
  }
  await button(page, 'Draw new numbers').press('Enter');
  await expect.poll(() => fragment(page)).toMatch(/^#v1;z=[\w-]+$/);
  const before = await readings(page);
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await expect.poll(() => readings(page)).toEqual(before);
});

test.describe('a link copied from the menu', inChromium('clipboard'), () => {
  test.use({ start: './?lang=en', permissions: ['clipboard-read', 'clipboard-write'] });

  test('leads whoever opens it to the example, too, whatever they had before', async ({ page }) => {
    await openDialog(page, 'Copy a link…');
    const dialog = page.getByRole('dialog', { name: 'Copy a link' });
    await expect(dialog.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/\?lang=en#v1;images=cat:1,0,0/);
    await expect(button(page, 'Copy')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    await page.keyboard.press('Escape');
    await enter(imageCell(page, 1, 1), '3');
    await expect(lossOn(page)).not.toHaveText(lossText());
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await openPage(page, copied);
    await expect(lossOn(page)).toHaveText(lossText());
    await button(page, 'Undo').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 1, 3)));
  });
});

test.describe('language and theme', () => {
  test.use({ start: `./?lang=pt-BR&theme=dark${link}` });

  test('of the address hold beside a link, and stay when it changes', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('tab', { name: /^6 / }).click();
    await expect.poll(() => page.url()).toMatch(/\?lang=pt-BR&theme=dark#v1;.*view=loss/);
  });
});

test.describe('links that cannot be opened', () => {
  test.use({ start: null });

  const bomb = `#v1;z=${deflateSync('0'.repeat(30_000_000)).toString('base64url')}`;
  const cases = [
    ['of a later version', '#v2;images=cat:1', 'newer version', 'versão mais nova'],
    ['cut off', link.slice(0, 60), 'has no “temperature”', 'Falta “temperature”'],
    ['beyond the limits', link.replace('0.5:scale:2%2C0', '0'), 'cannot show', 'não pode mostrar'],
    ['too long', `#v1;${'x'.repeat(70_000)}`, 'too long', 'longo demais'],
    ['that swell without end', bomb, 'too long', 'longo demais'],
    ['with a drawing of their own', link.replace('cat:1', '%3Csvg%20onload=alert(1)%3E:1'), 'damaged', 'danificado'],
  ] as const;

  test('say so in both languages, change nothing, and keep their text', async ({ page }) => {
    test.slow();
    await openPage(page, './');
    await enter(imageCell(page, 1, 1), '3');
    const before = await readings(page);
    for (const [name, hash, en, ptBR] of cases) {
      await test.step(name, async () => {
        // Each is another page than the one before, and loaded as such.
        for (const [lang, words, field, close] of [['en', en, 'Link that could not be opened', 'Close'], ['pt-BR', ptBR, 'Link que não pôde ser aberto', 'Fechar']] as const) {
          await openPage(page, `./?lang=${lang}${hash}`);
          await expect(notice(page)).toContainText(words);
          await expect(page.getByRole('textbox', { name: field })).toHaveValue(await fragment(page));
          if (lang === 'en') await expect.poll(() => readings(page)).toEqual(before);
          await button(page, close).press('Enter');
          await expect(notice(page)).toHaveCount(0);
          await expect(page.getByRole('region', { name: lang === 'en' ? 'Figure' : 'Figura' })).toBeFocused();
        }
      });
    }
  });

  test('are told of in the open page, too, until one can be opened', async ({ page }) => {
    await openPage(page, './');
    const go = (hash: string) => page.evaluate((to) => { window.location.hash = to; }, hash);
    await go('#v1;nonsense');
    await expect(notice(page)).toContainText('damaged');
    await expect(lossOn(page)).toHaveText(lossText());
    const scenes = '#scenes1;title=A;v1;images=cat:1;texts=cat:1;temperature=1;normalize=off';
    await go(scenes);
    await expect(notice(page)).toContainText('a list of scenes');
    await expect(notice(page).getByRole('link', { name: 'Present them' })).toHaveAttribute('href', new RegExp(`/\\?present&lang=en${scenes}$`));
    await go(link);
    await expect(notice(page)).toHaveCount(0);
    await expect(lossOn(page)).toHaveText(loss);
  });
});

test.describe('a compressed link without end', () => {
  test.use({ start: null });

  test('is inflated no further than the bound', async ({ page }) => {
    await page.addInitScript(() => {
      const Native = window.DecompressionStream;
      Object.assign(window, { taken: 0 });
      window.DecompressionStream = class extends Native {
        constructor(format: CompressionFormat) {
          super(format);
          const { writable } = this;
          const getWriter = writable.getWriter.bind(writable);
          writable.getWriter = () => {
            const writer = getWriter();
            const write = writer.write.bind(writer);
            writer.write = async (chunk: BufferSource) => {
              await write(chunk);
              Object.assign(window, { taken: Number(Reflect.get(window, 'taken')) + chunk.byteLength });
            };
            return writer;
          };
        }
      };
    });
    const bomb = deflateSync('0'.repeat(30_000_000));
    await openPage(page, `./#v1;z=${bomb.toString('base64url')}`);
    await expect(notice(page)).toContainText('too long');
    const taken = await page.evaluate(() => Number(Reflect.get(window, 'taken')));
    // 255 bytes bring out as much as the bound.
    expect(taken).toBeGreaterThan(200);
    expect(taken).toBeLessThan(1024);
    expect(bomb.length).toBeGreaterThan(20_000);
  });
});

test('labels in a link are text, whatever they look like', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await page.evaluate((hash) => { window.location.hash = hash; }, link.replace('cat:1', `cat~${encodeURIComponent(hostile)}:1`));
  await expect(page.getByText(hostile).first()).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('the skip link leaves the address alone', async ({ page }) => {
  await page.evaluate((hash) => { window.location.hash = hash; }, link);
  await expect(lossOn(page)).toHaveText(loss);
  await page.getByRole('link', { name: 'Skip to the figure' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Figure' })).toBeFocused();
  expect(await fragment(page)).toBe(link);
});

test('where history cannot be written, all else works, and a reload brings the last change back', async ({ page }) => {
  await page.addInitScript(() => {
    window.history.replaceState = () => { throw new DOMException('too many', 'SecurityError'); };
  });
  await openPage(page, `./${link}`);
  await page.reload();
  await enter(textCell(page, 1, 1), '0.4');
  await expect(matrixCell(page, 1, 1)).not.toHaveText('');
  const before = await readings(page);
  await page.reload();
  await expect.poll(() => readings(page)).toEqual(before);
});
