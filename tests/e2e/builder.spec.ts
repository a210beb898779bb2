// The builder: what is chosen shows in the preview at once, and on the page that it is pasted into.
import type { FrameLocator, Page } from '@playwright/test';
import { builderMessages } from '../../src/i18n/builder/messages.ts';
import { exchangeMessages } from '../../src/i18n/exchange/messages.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { axeFaults } from './support/axe.ts';
import { expect, openPage, test } from './support/page.ts';
import { button, enter, field, imageCell, lossOn, lossText, withComponent } from './support/figure.ts';

const words = builderMessages('en');
const start = './?build&lang=en&theme=light';
test.use({ start });

const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const check = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const shown = (page: Page): FrameLocator => page.frameLocator('iframe:visible');
const text = (page: Page) => field(page, words.text);

/** A page with nothing on it but what is pasted. */
async function paste(page: Page, pasted: string): Promise<FrameLocator> {
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Host</title><p>Before</p>${pasted}` }));
  await page.goto('./host.html');
  return shown(page);
}

test('what the keyboard chooses shows at once, and in the frame on another page', async ({ page }) => {
  const preview = shown(page);
  await expect(lossOn(preview)).toHaveText(lossText());
  await preview.locator('html').evaluate(() => Object.assign(window, { isFirst: true }));
  const isFirst = () => preview.locator('html').evaluate(() => 'isFirst' in window);
  await list(page, words.step).press('ArrowDown');
  await expect(preview.getByRole('tab', { selected: true })).toContainText('Loss');
  await list(page, words.theme).press('d');
  await list(page, words.language).press('P');
  await expect(preview.locator('html[data-theme=dark][lang=pt-BR]')).toHaveCount(1);
  expect(await isFirst()).toBe(true);
  for (const part of [words.parts.controls, words.parts.temperature]) await check(page, part).press('Space');
  await check(page, words.inputs.images).press('Space');
  await expect.poll(isFirst).toBe(false);

  await test.step('a bad address is said to be one, and does not count', async () => {
    const base = field(page, words.base);
    const own = await base.inputValue();
    await expect(page.getByRole('alert')).toHaveText(words.local);
    await base.fill('lab.example');
    await expect(base).toHaveAccessibleDescription(words.badBase);
    await expect(text(page)).toHaveValue(/src="http:\/\/127/);
    await base.fill('https://lab.example/clip');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(text(page)).toHaveValue(/src="https:\/\/lab\.example\/clip\/\?embed&amp;/);
    await base.fill(own);
  });

  await test.step('what others say is not the preview’s', () => page.evaluate(() => new Promise((resolve) => {
    window.addEventListener('message', resolve, { once: true });
    window.postMessage({ clipLab: 1, type: 'height', height: 1234 }, '*');
  })));
  await expect(text(page)).toHaveValue(/\?embed&amp;lang=pt-BR&amp;theme=dark&amp;step=loss&amp;hide=controls,temperature&amp;lock=images" title="CLIP Lab: Perda" width="100%" height="\d+" style="border:0;height:clamp\(/);
  const host = await paste(page, await text(page).inputValue());
  await expect(host.locator('html[data-theme=dark][lang=pt-BR]')).toHaveCount(1);
  await expect(host.getByRole('tab', { selected: true })).toContainText('Perda');
  await expect(host.getByRole('slider', { name: pageMessages('pt-BR').controls.temperature, exact: true })).toHaveCount(0);
  await expect(host.getByRole('grid', { name: pageMessages('pt-BR').figure.imageGrid })).toHaveAttribute('aria-readonly', 'true');
  await expect(host.getByRole('alert')).toHaveCount(0);
});

test('a plain frame holds all of its figure in a window and on a phone, at every step, and no more than that in the window', async ({ page }) => {
  // The lowest step of all on a phone.
  await openPage(page, `${start}#v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;temperature=0.07;view=scale,2,3,imageToText;normalize=off`);
  await expect(text(page)).toHaveValue(/step=scale/);
  await expect(page.getByText(words.about.frame)).toContainText(/\d+ px, on a phone \d+ px/);
  const plain = await text(page).inputValue();

  await test.step('another choice has no height, and is not copied, until it is measured', async () => {
    const measures: (() => void)[] = [];
    await page.route(/lesson=training/, (route) => new Promise((resolve) => measures.push(() => resolve(route.continue()))));
    await list(page, words.lesson).selectOption('training');
    const copy = button(page, exchangeMessages('en').copyButton);
    await expect(text(page)).toHaveValue(/lesson=training.* height="1000"/);
    await expect(page.getByText(words.about.frame)).toContainText(words.measuring);
    await expect(copy).toBeDisabled();
    await expect.poll(() => measures.length).toBe(3);
    for (const measure of measures) measure();
    await expect(copy).toBeEnabled();
    expect(Number(/on a phone (\d+) px/.exec(await page.getByText(words.about.frame).innerText())?.[1])).toBeGreaterThan(2000);
  });

  const host = await paste(page, plain);
  await expect(lossOn(host)).toHaveText(lossText());
  const spare = () => host.locator('html').evaluate(({ clientHeight }) => clientHeight - Math.ceil(document.getElementById('root')?.getBoundingClientRect().height ?? 0));
  for (const [width, height, most] of [[1280, 720, 80], [760, 900, 80], [390, 844, 180]] as const) {
    await page.setViewportSize({ width, height });
    for (const name of ['Softmax', 'Gradient']) {
      await host.getByRole('tab', { name: new RegExp(name) }).click();
      await expect.poll(spare, { message: `${name} at ${width}` }).toBeGreaterThanOrEqual(0);
      expect(await spare()).toBeLessThan(most);
    }
  }
});

test('numbers that are set up in the preview go into the element', async ({ page }) => {
  await list(page, words.target).selectOption({ label: words.targets.element });
  await enter(imageCell(shown(page), 1, 2), '0.5');
  const use = button(page, words.useNumbers);
  await expect(use).toBeVisible();
  // The frame is opened anew, on what was done in it.
  await check(page, words.parts.lens).press('Space');
  await expect(text(page)).toHaveValue(/hide="lens"/);
  await expect(lossOn(shown(page))).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  await check(page, words.parts.lens).press('Space');
  await use.press('Enter');
  await expect(page.getByRole('group', { name: words.preview, exact: true })).toBeFocused();
  await expect(use).toHaveCount(0);
  await expect(field(page, words.link)).toHaveValue(/^#v1;images=cat:1,0\.5,0/);
  await expect(text(page)).toHaveValue(/<clip-lab title="CLIP Lab: Softmax" state="v1;images=cat:1,0\.5,0/);
  await shown(page).getByRole('tab', { name: /Gradient/ }).click();
  await button(page, words.useStep).press('Enter');
  await expect(text(page)).toHaveValue(/step="gradient"/);

  const host = await paste(page, await text(page).inputValue());
  await expect(lossOn(host)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  await expect(host.getByRole('tab', { selected: true })).toContainText('Gradient');
});

test('the menu of the full page leads to it, with its numbers and its lesson', async ({ page }) => {
  await openPage(page, './?lang=en&lesson=golf/apart');
  await enter(imageCell(page, 1, 2), '0.5');
  await button(page, 'Copy and share').press('Enter');
  await page.getByRole('menuitem', { name: 'Embed in a page…' }).press('Enter');
  await expect(list(page, words.card)).toHaveValue('apart');
  await expect(list(page, words.card).getByRole('option', { name: 'Apart' })).toBeAttached();
  const manual = check(page, words.manual);
  await expect(manual).toHaveAccessibleDescription(words.manualIdle);
  await manual.press('Space');
  await expect(manual).not.toBeChecked();
  await expect(text(page)).toHaveValue(/lesson=golf\/apart#v1;images=cat:1,0\.5\//);
  await expect(imageCell(shown(page), 1, 2)).toHaveAccessibleDescription(/0\.5 as typed/);
});

test('a link that is damaged is said where it was typed, in Portuguese too, and nothing is wrong with the page for those who listen', async ({ page }) => {
  const portuguese = builderMessages('pt-BR');
  await openPage(page, './?build&lang=pt-BR&theme=light#v1;images=cat:1');
  const link = field(page, portuguese.link);
  await expect(link).toHaveValue('#v1;images=cat:1');
  await expect(link).toHaveAccessibleDescription(pageMessages('pt-BR').errors.link.missing('texts'));
  await link.fill('https://lab.example/');
  await expect(link).toHaveAccessibleDescription(portuguese.notALink);
  await expect(lossOn(shown(page))).toHaveText(lossText());
  await check(page, portuguese.keep).press('Space');
  await field(page, portuguese.keepName).fill('aula 3');
  await expect(field(page, portuguese.keepName)).toHaveAccessibleDescription(portuguese.badName);
  expect(await axeFaults(page, 'with everything wrong')).toEqual([]);
  await field(page, portuguese.keepName).fill('aula-3');
  await expect(field(page, portuguese.text)).toHaveValue(/embed&amp;autosave=aula-3"/);
});
