// A presentation is prepared by keyboard: a list of scenes made, put in order, kept, saved and opened, and its link as a QR code that leads to it.
import type { Locator, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { decodeLink } from '../../src/document/link.ts';
import { decodeScenes, readScenesFile } from '../../src/document/scenes/scenes.ts';
import { axeFaults, rulesOfLooks } from './support/axe.ts';
import { openDialog } from './support/exchange.ts';
import { button, lossOn, lossText, slider } from './support/figure.ts';
import { keepFiles, nextFile, textOf } from './support/files.ts';
import { expect, openPage, test } from './support/page.ts';

const form = (page: Page): Locator => page.getByRole('dialog', { name: 'Present' });
const titles = (page: Page) => form(page).getByRole('listitem').getByRole('textbox');
const expectTitles = async (page: Page, ...expected: readonly string[]) => {
  await expect(titles(page)).toHaveCount(expected.length);
  await expect.poll(() => titles(page).evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual(expected);
};
/** Something from the menu of a scene, by keyboard. */
const fromMenu = async (page: Page, number: number, name: string) => {
  await button(page, `More actions of scene ${number}`).press('Enter');
  await page.getByRole('menuitem', { name }).press('Enter');
};
const choose = (page: Page, name: string, text: string) => form(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** What a phone would read: the path is filled by the browser itself, and the pixels read by another's reader. */
async function readCode(code: Locator): Promise<string> {
  const image = await code.evaluate((svg) => {
    const [x, y, size] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number];
    const scale = 4;
    const canvas = Object.assign(document.createElement('canvas'), { width: size * scale, height: size * scale });
    const context = canvas.getContext('2d')!;
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    for (const part of svg.querySelectorAll('rect, path')) {
      const { fill } = getComputedStyle(part);
      context.fillStyle = fill;
      if (part instanceof SVGRectElement) context.fillRect(part.x.baseVal.value, part.y.baseVal.value, part.width.baseVal.value, part.height.baseVal.value);
      else context.fill(new Path2D(part.getAttribute('d') ?? ''));
    }
    return { size: canvas.width, data: Array.from(context.getImageData(0, 0, canvas.width, canvas.height).data) };
  });
  return decodeQR({ width: image.size, height: image.size, data: Uint8Array.from(image.data) }, { timeLimit: 10_000 });
}

test.describe(() => {
  test.use({ start: null });

  test('a list of scenes is made, kept, taken away and brought back', async ({ page, context }) => {
    await keepFiles(page);
    await openPage(page, './?theme=dark');
    await openDialog(page, 'Present…');
    await expect(form(page).getByRole('link', { name: 'Present what is shown' })).toBeFocused();
    await expect(form(page)).toContainText('No scene yet.');
    const faults = await axeFaults(page, 'no scenes', { only: rulesOfLooks });
    const add = button(page, 'Add what is shown');
    await add.press('Enter');
    await expect(form(page)).toContainText('Scene 1 added: Softmax');
    await expect(add).toBeFocused();
    const next = form(page).getByRole('textbox', { name: 'Title of the next scene' });
    await next.fill('The loss, by rows');
    await next.press('Enter');
    await add.press('Enter');
    await expectTitles(page, 'Softmax', 'The loss, by rows', 'Softmax');

    await test.step('its scenes are renamed, moved and removed, and the focus stays with them', async () => {
      await titles(page).nth(2).fill('Last');
      await titles(page).nth(2).press('Enter');
      await button(page, 'Move scene 2 down').press('Enter');
      await expectTitles(page, 'Softmax', 'Last', 'The loss, by rows');
      await expect(form(page)).toContainText('Now scene 3 of 3');
      await expect(button(page, 'Move scene 3 down')).toBeFocused();
      await fromMenu(page, 1, 'Remove');
      await expectTitles(page, 'Last', 'The loss, by rows');
      await expect(button(page, 'More actions of scene 1')).toBeFocused();
      await form(page).getByRole('button', { name: 'Undo' }).press('Enter');
      await expectTitles(page, 'Softmax', 'Last', 'The loss, by rows');
      await titles(page).nth(1).fill(' ');
      await expect(form(page).getByRole('alert')).toHaveText('Type a title.');
      faults.push(...(await axeFaults(page, 'scenes, one without a title', { only: rulesOfLooks })));
      await titles(page).nth(1).press('Escape');
    });

    await test.step('a scene is shown on the page, changed there and put in its place', async () => {
      await page.keyboard.press('Escape');
      await slider(page, 'Temperature').focus();
      await page.keyboard.press('Home');
      await expect(lossOn(page)).not.toHaveText(lossText());
      await openDialog(page, 'Present…');
      await fromMenu(page, 2, 'Replace with what is shown');
      await expect(form(page)).toContainText('Scene 2 now has what is shown');
      await expect(button(page, 'More actions of scene 2')).toBeFocused();
      const changed = await lossOn(page).textContent();
      // Escape puts away the menu first.
      await button(page, 'More actions of scene 1').press('Enter');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await fromMenu(page, 1, 'Show on the page');
      await expect(form(page)).toHaveCount(0);
      await expect(lossOn(page)).toHaveText(lossText());
      await openDialog(page, 'Present…');
      await fromMenu(page, 2, 'Show on the page');
      await expect(lossOn(page)).toHaveText(changed ?? '');
      await page.keyboard.press('Control+z');
      await expect(lossOn(page)).toHaveText(lossText());
    });

    await test.step('the browser keeps it, and another tab hears of what is made of it, and loses nothing', async () => {
      await page.reload();
      await openDialog(page, 'Present…');
      await expectTitles(page, 'Softmax', 'Last', 'The loss, by rows');
      const other = await context.newPage();
      await openPage(other, './?lang=en');
      await openDialog(other, 'Present…');
      await expectTitles(other, 'Softmax', 'Last', 'The loss, by rows');
      await button(other, 'Add what is shown').press('Enter');
      await expect(titles(page)).toHaveCount(4);
      await fromMenu(other, 4, 'Remove');
      await expectTitles(page, 'Softmax', 'Last', 'The loss, by rows');
      // What is being typed stays where another tab changes the same scene.
      await titles(page).nth(1).focus();
      await page.keyboard.press('End');
      await page.keyboard.type(' of all');
      await fromMenu(other, 2, 'Replace with what is shown');
      await expect(form(other)).toContainText('Scene 2 now has what is shown');
      await page.keyboard.type('!');
      await expect(titles(page).nth(1)).toHaveValue('Last of all!');
      await page.keyboard.press('Escape');
      await expect(titles(page).nth(1)).toHaveValue('Last');
      await form(other).getByRole('button', { name: 'Undo' }).press('Enter');
      await expect(form(other)).toContainText('Undone');
      await other.close();
    });

    await test.step('what was done to it in another tab, of which this one has not heard yet, is said', async () => {
      const keepScenes = (change: string) => page.evaluate(`{
        const kept = JSON.parse(localStorage.getItem('clip-lab.scenes'));
        localStorage.setItem('clip-lab.scenes', JSON.stringify({ ...kept, scenes: kept.scenes.${change} }));
      }`);
      const before = await page.evaluate(() => localStorage.getItem('clip-lab.scenes') ?? '');
      await keepScenes('slice(0, 2)');
      await button(page, 'Move scene 3 up').press('Enter');
      await expect(form(page).getByRole('alert')).toHaveText('This scene is no longer in the list: another tab took it out.');
      await expectTitles(page, 'Softmax', 'Last');
      await expect(next).toBeFocused();
      await next.fill('One too many');
      await keepScenes('concat(Array(58).fill(kept.scenes[0]))');
      await next.press('Enter');
      await expect(titles(page)).toHaveCount(60);
      await expect(next).toHaveValue('One too many');
      await page.evaluate((text) => {
        localStorage.setItem('clip-lab.scenes', text);
        window.dispatchEvent(new StorageEvent('storage', { key: 'clip-lab.scenes' }));
      }, before);
      await expectTitles(page, 'Softmax', 'Last', 'The loss, by rows');
    });

    await test.step('both links ask before they show results, where that is wanted', async () => {
      const links = () => form(page).getByRole('link').evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).search));
      await expect.poll(links).toEqual(['?present&lang=en', '?present&lang=en']);
      await page.getByRole('checkbox', { name: 'Ask before showing results' }).press('Space');
      await expect.poll(links).toEqual(['?present&lang=en&reveal=manual', '?present&lang=en&reveal=manual']);
      await page.keyboard.press('Escape');
      await openDialog(page, 'Present…');
      await expect.poll(links).toEqual(['?present&lang=en&reveal=manual', '?present&lang=en&reveal=manual']);
    });

    await test.step('its code leads to it', async () => {
      await button(page, 'Link and QR code').last().press('Enter');
      const code = form(page).getByRole('img', { name: 'QR code of this link' });
      await expect(code).toBeInViewport({ ratio: 1 });
      const address = await readCode(code);
      const whole = await form(page).getByRole('link', { name: 'Present these scenes' }).evaluate((link: HTMLAnchorElement) => link.href);
      expect(address.length).toBeLessThanOrEqual(whole.length);
      const [read, ofLink] = await Promise.all([address, whole].map((each) => decodeScenes(new URL(each).hash.slice(1))));
      expect(new URL(address).search).toBe('?present&lang=en&reveal=manual');
      expect(read?.ok && read.scenes.map(({ title }) => title)).toEqual(['Softmax', 'Last', 'The loss, by rows']);
      expect(read).toEqual(ofLink);
      faults.push(...(await axeFaults(page, 'the code')));
    });

    await test.step('a file of it is saved; another that is none is refused, and nothing is lost', async () => {
      const file = await nextFile(page, () => button(page, 'Save as a file').press('Enter'));
      expect(file.name).toBe('clip-lab-scenes.json');
      expect((await readScenesFile(textOf(file))).ok).toBe(true);
      await choose(page, 'holiday.json', '{"clipLabScenes":1,"scenes":[{"title":"A","link":"v1;"}]}');
      await expect(form(page).getByRole('alert')).toHaveText('“holiday.json” was not opened. Scene 1: its link is missing or damaged.');
      await expectTitles(page, 'Softmax', 'Last', 'The loss, by rows');
      await choose(page, 'lecture.json', textOf(file));
      await expect(titles(page)).toHaveCount(6);
      await expect(form(page).getByRole('alert')).toHaveCount(0);
    });
    expect(faults).toEqual([]);
  });

  test('where nothing can be stored that is said, and what is shown is presented in the page’s language', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
    await openPage(page, './?lang=pt-BR&theme=projector');
    await button(page, 'Copiar e compartilhar').press('Enter');
    await page.getByRole('menuitem', { name: 'Apresentar…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Apresentar' });
    await expect(dialog.getByRole('alert')).toHaveText('Este navegador não deixa a página guardar a lista. Salve-a como arquivo antes de sair.');
    await button(page, 'Acrescentar o que está na tela').press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Título da cena 1' })).toHaveValue('Softmax');
    expect(await axeFaults(page, 'em português', { only: rulesOfLooks })).toEqual([]);
    await dialog.getByRole('link', { name: 'Apresentar o que está na tela' }).press('Enter');
    await expect(page).toHaveURL(/\?present&lang=pt-BR#v1;images=cat:1,0,0\/.*view=softmax,2,3,imageToText;normalize=off$/);
    await expect(page.getByRole('navigation', { name: 'Apresentação' })).toBeVisible();
    await page.keyboard.press('q');
    const code = page.getByRole('dialog', { name: 'Código QR para celulares' }).getByRole('img');
    const address = new URL(await readCode(code));
    // It takes the height of a wall, and the width of a phone.
    for (const [width, height, side] of [[1280, 720, 600], [1920, 1080, 900], [390, 844, 340], [960, 540, 450]] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => Math.min(...Object.values((await code.boundingBox()) ?? {}).slice(2)), `${width}`).toBeGreaterThan(side);
      await expect(code).toBeInViewport({ ratio: 1 });
    }
    expect(address.search).toBe('?lang=pt-BR');
    expect((await decodeLink(address.hash.slice(1))).ok).toBe(true);
    await page.keyboard.press('q');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
