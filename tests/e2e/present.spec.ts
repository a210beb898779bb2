// A presentation: what the back row sees, its keys by where the focus is, the blank screen, revealing, scenes, and its place in a deck.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encodeScenes, writeScenesFile } from '../../src/document/scenes/scenes.ts';
import { presentMessages } from '../../src/i18n/present/messages.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { stepKey, steps } from '../../src/lesson/steps.ts';
import { axeFaults } from './support/axe.ts';
import { button, imageCell, lossOn, slider, textCell } from './support/figure.ts';
import { expect, openPage, test } from './support/page.ts';
import { measureSlide } from './support/slide.ts';

const { serve } = createRequire(import.meta.url)('../../scripts/lib/serve.cjs') as { serve(folder: string, port: number): Promise<{ readonly url: string; close(): void }> };

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });
const stepTitle = (locale: 'en' | 'pt-BR', number: number) => {
  const { stage } = steps[number - 1]!;
  return `${number} · ${pageMessages(locale).steps[stepKey(stage, { normalize: false, direction: 'imageToText' })].title}`;
};
const results = (page: Page) => page.locator('.matrix-cell', { hasText: '?' });

for (const { locale, width, height } of [{ locale: 'en', width: 1280, height: 720 }, { locale: 'pt-BR', width: 1920, height: 1080 }] as const) {
  test.describe(() => {
    test.use({ start: `./?present&lang=${locale}&step=embed`, viewport: { width, height } });
    test(`on ${width}×${height}, in ${locale}, all seven steps are seen from the back row, whole, and axe finds nothing`, async ({ page }) => {
      for (const { number } of steps) {
        await expect(titleOf(page)).toHaveText(stepTitle(locale, number));
        const { numeral, stroke, contrast, faults } = await page.evaluate(measureSlide);
        expect(faults, `step ${number}`).toEqual([]);
        // Firefox counts in sixtieths of a pixel, and one may be lost of each rem.
        expect(numeral[0], `step ${number}, ${numeral[1]}`).toBeGreaterThanOrEqual(24 - 2 / 60);
        expect(stroke[0], `step ${number}, ${stroke[1]}`).toBeGreaterThanOrEqual(3);
        expect(contrast[0], `step ${number}, ${contrast[1]}`).toBeGreaterThanOrEqual(7);
        if (number === 5) expect(await axeFaults(page, 'softmax')).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    });
  });
}

test.describe(() => {
  test.use({ start: './?present&lang=en&step=scale&reveal=manual', viewport: { width: 960, height: 540 } });
  test('keys go by where the focus is; Space reveals and goes on; the screen goes blank and full', async ({ page }) => {
    await expect(page.locator('body')).toBeFocused();
    await expect(results(page)).toHaveCount(9);
    await page.keyboard.press('Space');
    await expect(results(page)).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(titleOf(page)).toHaveText(stepTitle('en', 5));
    await expect(results(page)).toHaveCount(9);
    await page.keyboard.press('PageUp');
    await expect(titleOf(page)).toHaveText(stepTitle('en', 4));
    await expect(results(page)).toHaveCount(0);

    await test.step('on the slider and in a grid only the Page keys are the slide’s', async () => {
      await slider(page, 'Temperature').focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('textbox', { name: 'Temperature τ' })).not.toHaveValue('0.07');
      await expect(titleOf(page)).toHaveText(stepTitle('en', 4));
      await page.keyboard.press('Control+z');
      for (const _ of ['the next step', 'its results']) await page.keyboard.press('PageDown');
      await expect(titleOf(page)).toHaveText(stepTitle('en', 5));
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByRole('textbox', { name: 'Temperature τ' })).toHaveValue('0.07');
      await imageCell(page, 1, 1).focus();
      for (const key of ['ArrowRight', '.', 'Escape']) await page.keyboard.press(key);
      await expect(page.locator('.present-blank')).toHaveCount(0);
      await page.keyboard.press('PageUp');
      await expect(titleOf(page)).toHaveText(stepTitle('en', 4));
    });

    await test.step('Escape gives back what is edited, closes what is open, and then leaves the control', async () => {
      await imageCell(page, 1, 2).focus();
      for (const key of ['8', 'Escape']) await page.keyboard.press(key);
      await expect(imageCell(page, 1, 2)).toBeFocused();
      await page.getByRole('rowheader', { name: 'image 1, cat' }).press('Enter');
      await expect(page.getByRole('dialog', { name: 'image 1' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('rowheader', { name: 'image 1, cat' })).toBeFocused();
      for (const control of [slider(page, 'Temperature'), page.getByRole('textbox', { name: 'Temperature τ' }), imageCell(page, 1, 2)]) {
        await control.focus();
        await page.keyboard.press('Escape');
        await expect(page.locator('body')).toBeFocused();
      }
    });

    await test.step('the focus stays on "Reveal" where the step has nothing of its own to reveal', async () => {
      await button(page, 'Hide').press('Enter');
      for (const number of [3, 2, 1]) {
        await page.keyboard.press('ArrowLeft');
        await expect(titleOf(page)).toHaveText(stepTitle('en', number));
      }
      await expect(button(page, 'Hide')).toBeFocused();
      for (const _ of ['step 2', 'step 3']) await page.keyboard.press('ArrowRight');
      await expect(button(page, 'Reveal')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(results(page)).toHaveCount(0);
      for (const _ of ['step 4', 'its results']) await page.keyboard.press('PageDown');
      await expect(titleOf(page)).toHaveText(stepTitle('en', 4));
    });

    await test.step('the screen is blank until a key or press', async () => {
      for (const back of [() => page.keyboard.press('PageDown'), () => page.mouse.click(400, 300)]) {
        await page.keyboard.press('b');
        await expect(page.getByText('The screen is blank. Space brings it back.')).toHaveCount(1);
        await expect(page.locator('.present-blank')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
        await back();
        await expect(page.locator('.present-blank')).toHaveCount(0);
      }
      await expect(titleOf(page)).toHaveText(stepTitle('en', 4));
    });

    await test.step('help tells the keys, and a clicker puts it away', async () => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Blank the screen');
      expect(await axeFaults(page, 'keys')).toEqual([]);
      expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('?');
      await page.keyboard.press('PageDown');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('PageDown');
      await expect(titleOf(page)).toHaveText(stepTitle('en', 5));
    });

    await test.step('the controls step back while the pointer rests', async () => {
      await expect(page.locator('.present')).toHaveAttribute('data-resting', 'true');
      // Where nothing hovers, as in a Firefox on a machine without a mouse, nothing would bring them back.
      const hovers = await page.evaluate(() => matchMedia('(hover: hover)').matches);
      await expect(page.locator('.present-controls')).toHaveCSS('opacity', hovers ? '0' : '1');
    });

    await test.step('full screen by key and by its control, which come to the focus of the keyboard', async () => {
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(true);
      await button(page, 'Full screen').press('Enter');
      await expect.poll(isFull).toBe(false);
      await expect(page.locator('.present-controls')).toHaveCSS('opacity', '1');
    });

    await test.step('leaving leads to the full page with what is on this one', async () => {
      await page.getByRole('link', { name: 'Leave for the full page' }).click();
      await expect(page.getByRole('tab', { selected: true })).toContainText('Softmax');
    });
  });
});

test.describe(() => {
  test.use({ start: './?present&lang=en&step=softmax', viewport: { width: 960, height: 540 } });
  test('what is typed is ended before a step, and after an edit or a press of the pointer the keys are the slide’s', async ({ page }) => {
    const blank = page.locator('.present-blank');
    const slideHasKeys = async () => {
      await expect(page.locator('body')).toBeFocused();
      for (const count of [1, 0]) {
        await page.keyboard.press('.');
        await expect(blank).toHaveCount(count);
      }
    };
    const cell = textCell(page, 3, 2);

    await test.step('a good number goes with Page Down, a bad one is given back', async () => {
      for (const [typed, shown] of [['0.9', '0.9'], ['0.8.', '0.9']] as const) {
        await cell.click();
        await page.keyboard.type(typed);
        await page.keyboard.press(typed === shown ? 'PageDown' : 'PageUp');
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(cell.getByRole('textbox')).toHaveCount(0);
        await expect(cell).toHaveText(shown);
        await expect(titleOf(page)).toHaveText(stepTitle('en', typed === shown ? 6 : 5));
        await expect(lossOn(page)).toHaveText('0.76');
        await slideHasKeys();
      }
      await page.getByRole('textbox', { name: 'Temperature τ' }).fill('x');
      for (const key of ['PageDown', 'PageUp']) await page.keyboard.press(key);
      await expect(page.getByRole('textbox', { name: 'Temperature τ' })).toHaveValue('0.07');
    });

    await test.step('Enter ends an edit and leaves the grid, but not a number that it refuses', async () => {
      await cell.click();
      await expect(cell).toBeFocused();
      for (const key of ['x', 'Enter']) await page.keyboard.press(key);
      await expect(cell.getByRole('textbox')).toBeFocused();
      for (const key of ['Backspace', '1', 'Enter']) await page.keyboard.press(key);
      await expect(cell).toHaveText('1');
      await slideHasKeys();
    });

    await test.step('a press on a control without text leaves the keys to the slide; Tab does not', async () => {
      for (const press of [
        () => page.locator('.matrix-cell').first().click(),
        () => page.getByRole('radio', { name: 'text → image' }).click(),
        () => slider(page, 'Temperature').hover().then(() => page.mouse.down()).then(() => page.mouse.move(300, 400)).then(() => page.mouse.up()),
        () => button(page, 'Next').click(),
      ]) {
        await press();
        await slideHasKeys();
      }
      await expect(page.getByRole('radio', { name: 'text → image' })).toBeChecked();
      await slider(page, 'Temperature').focus();
      await page.keyboard.press('ArrowRight');
      await expect(slider(page, 'Temperature')).toBeFocused();
    });

    await test.step('while the pointer rests, what was typed does not cover the numbers', async () => {
      await page.keyboard.press('PageDown');
      await cell.hover();
      const tip = () => cell.locator('[data-typed]').evaluate((value) => getComputedStyle(value, '::after').content);
      // Firefox names the attribute, Chromium quotes its text.
      await expect.poll(tip).not.toBe('none');
      if (!(await page.evaluate(() => matchMedia('(hover: hover)').matches))) return;
      await expect.poll(tip).toBe('none');
      await expect(cell).toHaveCSS('cursor', 'none');
    });
  });
});

test.describe(() => {
  test.use({ start: null });
  test('scenes are shown in their order, from the address and from a file, and what is no list is said', async ({ page }) => {
    const link = (stage: string, temperature: number) => `v1;images=cat:1,0/dog:0,1;texts=cat:1,0/dog:0,1;temperature=${temperature};view=${stage},1,1,imageToText;normalize=off`;
    const scenes = [{ title: 'Two pairs, warm', link: link('scale', 1) }, { title: 'Two pairs, cold', link: link('scale', 0.13) }];
    await openPage(page, `./?present&lang=en&digits=full#${await encodeScenes(scenes)}`);
    await expect(titleOf(page)).toHaveText('Two pairs, warm 1 / 2');
    await expect(page.getByText(stepTitle('en', 4))).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(titleOf(page)).toHaveText('Two pairs, cold 2 / 2');
    await expect(page.getByRole('textbox', { name: 'Temperature τ' })).toHaveValue('0.13');
    // The longest losses that all digits make.
    await expect.poll(() => page.evaluate(measureSlide).then(({ faults }) => faults)).toEqual([]);
    await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true');

    const goTo = (fragment: string) => page.evaluate((hash) => { window.location.hash = hash; }, fragment);
    await goTo('figure');
    await goTo(link('compare', 0.5));
    await expect(titleOf(page)).toHaveText(stepTitle('en', 3));
    await expect(page.getByRole('textbox', { name: 'Temperature τ' })).toHaveValue('0.5');
    await goTo('v1;images=');
    await expect(page.getByRole('alert')).toContainText('has no “texts”');
    await expect(titleOf(page)).toHaveText(stepTitle('en', 3));
    // What was put away is told again of the next link; once one goes on, it has been read.
    await button(page, 'Close').click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await goTo('v2;x');
    await expect(page.getByRole('alert')).toContainText('version');
    await page.keyboard.press('PageDown');
    await expect(titleOf(page)).toHaveText(stepTitle('en', 4));
    await expect(page.getByRole('alert')).toHaveCount(0);

    await page.goto('about:blank');
    await openPage(page, './?present&lang=en#scenes1;title=%');
    await expect(page.getByRole('group', { name: 'Notices' }).getByRole('alert')).toContainText('This list of scenes could not be read');
    await expect(titleOf(page)).toHaveText(stepTitle('en', 5));
    const choose = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'scenes.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('{}');
    await expect(page.getByRole('alert')).toContainText('what was shown stays. It is not a list of scenes, or it is damaged.');
    await button(page, 'Close').press('Enter');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('#figure')).toBeFocused();
    await choose('{}');
    await expect(page.getByRole('alert')).toHaveCount(1);
    await choose(writeScenesFile(scenes));
    await expect(titleOf(page)).toHaveText('Two pairs, warm 1 / 2');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the longest title and the longest notice take their room from the figure, and cover and cut nothing', async ({ page }) => {
    const item = (side: number) => ['cat', 'dog', 'bird'].map((drawing, i) => `${drawing}:${[0, 1, 2].map((k) => (0.4 + 0.3 * Math.cos(side + 2 * i + k)).toFixed(2)).join()}`).join('/');
    const title = 'O que acontece com a perda quando duas legendas são trocadas e a temperatura cai';
    const scenes = Array.from({ length: 12 }, () => ({ title, link: `v1;images=${item(0)};texts=${item(1)};temperature=0.07;view=softmax,2,3,imageToText;normalize=off` }));
    await openPage(page, `./?present&lang=pt-BR&theme=x&step=x&digits=x&hide=x&reveal=manual#${await encodeScenes(scenes)}`);
    await expect(page.getByRole('alert')).toBeVisible();
    for (const [width, height] of [[1280, 720], [960, 540]] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(measureSlide).then(({ faults }) => faults)).toEqual([]);
      expect((await page.evaluate(measureSlide)).numeral[0] * (1280 / width)).toBeGreaterThanOrEqual(24 - 2 / 60);
      expect(await titleOf(page).evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(4);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('.matrix')).toBeInViewport({ ratio: 1 });
    await button(page, 'Fechar').press('Enter');
    await expect(page.locator('#figure')).toBeFocused();
  });

  test('more pairs with long captions fill the slide: captions break and end in dots before they are too small, and nothing scrolls', async ({ page }) => {
    const drawings = ['cat', 'dog', 'bird', 'fish', 'tree', 'house', 'car', 'flower', 'boat', 'star', 'apple', 'moon'];
    const items = (pairs: number, side: number, label: string) => drawings.slice(0, pairs).map((drawing, i) => `${drawing}~${encodeURIComponent(label)}:${[0, 1, 2].map((k) => Math.sin(side + 1.7 * i + 2.3 * k).toFixed(2)).join()}`).join('/');
    const scene = (pairs: number) => ({ title: `${pairs}`, link: `v1;images=${items(pairs, 1, 'name')};texts=${items(pairs, 1.4, 'a daguerreotype of an extraordinarily longcompoundword, once')};temperature=0.07;view=softmax,2,3,imageToText;normalize=off` });
    // The least size of a numeral; ink alone for more than ten pairs.
    const wanted = [[3, 24], [4, 24], [6, 16], [8, 14], [12, 0]] as const;
    await openPage(page, `./?present&lang=pt-BR#${await encodeScenes(wanted.map(([pairs]) => scene(pairs)))}`);
    for (const [pairs, least] of wanted) {
      await expect(titleOf(page)).toHaveText(new RegExp(`^${pairs} `));
      await expect.poll(() => page.evaluate(measureSlide).then(({ faults }) => faults.filter((fault) => !/item-label|pick-item/.test(fault))), `${pairs} pairs`).toEqual([]);
      const { numeral, caption } = await page.evaluate(measureSlide);
      expect(pairs > 10 ? 0 : numeral[0], `${pairs} pairs, ${numeral[1]}`).toBeGreaterThanOrEqual(least - 2 / 60);
      expect(caption[0], `${pairs} pairs`).toBeGreaterThanOrEqual(14);
      await page.keyboard.press('PageDown');
    }
  });

  test('a card beside the figure has sentences of at least 20 px, says the step, and nothing scrolls sideways', async ({ page }) => {
    await openPage(page, './?present&lang=pt-BR&lesson=guided/normalise');
    await expect(page.getByText(stepTitle('pt-BR', 2))).toBeVisible();
    const sizes = await page.locator('.lesson-body p').evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    const isWider = (selector: string) => page.locator(selector).evaluate((element) => element.scrollWidth > element.clientWidth);
    for (const each of ['.lesson', '.present-bench', '.figure-scroll']) expect(await isWider(each), each).toBe(false);
    const { faults } = await page.evaluate(measureSlide);
    expect(faults.filter((fault) => /^(one over|over another|wider|cut)/.test(fault))).toEqual([]);
  });

  test('on a phone it scrolls inside, and axe finds nothing in Portuguese', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, './?present&lang=pt-BR&reveal=manual');
    await button(page, presentMessages('pt-BR').revealNow).click();
    await expect(page.getByRole('status', { name: 'Perda simétrica' })).toContainText('0.00075');
    await page.keyboard.press('Space');
    await expect(titleOf(page)).toHaveText(stepTitle('pt-BR', 6));
    await button(page, presentMessages('pt-BR').revealNow).click();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => page.locator('.present-controls > :not([hidden])').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().left < 0 || each.getBoundingClientRect().right > window.innerWidth).length)).toBe(0);
    }
    const stage = page.locator('.present-stage');
    expect(await stage.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeGreaterThan(0);
    expect(await axeFaults(page, 'phone')).toEqual([]);
    // Both names of the losses are bold there, and at their widest.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press('PageDown');
    await expect(titleOf(page)).toHaveText(stepTitle('pt-BR', 7));
    await expect.poll(() => page.locator('.figure-scroll').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});

test.describe(() => {
  test.use({ start: './?present&lang=en&step=scale', provoked: /ERR_FAILED|dynamically imported/ });
  test('what cannot be loaded says so over the slide, and a clicker puts it away and goes on', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    for (const [key, name, number] of [['?', 'Keyboard shortcuts', 5], ['q', 'QR code for phones', 6]] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name }).getByRole('alert')).toContainText('could not be loaded');
      for (const _ of ['the dialog', 'the step']) await page.keyboard.press('PageDown');
      await expect(titleOf(page)).toHaveText(stepTitle('en', number));
    }
  });
});

test.describe(() => {
  test.use({ start: null, provoked: /^request: http:\/\/127\.0\.0\.1:\d+\/(deck|host)\./ });
  test('in a deck a clicker walks through the steps and then on, and Escape gives the focus back', async ({ page, baseURL }) => {
    const host = await serve(join(import.meta.dirname, 'hosts'), 0);
    try {
      await page.addInitScript(() => {
        const keys: string[] = [];
        Object.assign(window, { keys });
        window.addEventListener('clip-lab', (event) => event instanceof CustomEvent && event.detail.type === 'key' && keys.push(event.detail.key));
      });
      await page.goto(`${host.url}/deck.html?element&lab=${encodeURIComponent(baseURL ?? '')}`);
      const slide = page.frameLocator('iframe');
      const keys = () => page.evaluate(() => (window as unknown as { readonly keys: readonly string[] }).keys);
      await expect(lossOn(slide)).toHaveText('0.00075');
      await expect(page.locator('#name')).toBeFocused();
      await slider(slide, 'Temperature').focus();
      await page.keyboard.press('PageDown');
      await expect(slide.getByRole('heading', { level: 1 })).toHaveText(stepTitle('en', 7));
      expect(await keys()).toEqual([]);
      await page.keyboard.press('PageDown');
      await expect.poll(keys).toEqual(['PageDown']);
      await expect(page.locator('iframe')).toBeFocused();
      await slider(slide, 'Temperature').focus();
      await page.keyboard.press('Escape');
      await expect(slide.locator('body')).toBeFocused();
      await page.keyboard.press('.');
      await expect(slide.locator('.present-blank')).toHaveCount(1);
      for (const _ of ['the slide', 'the deck']) await page.keyboard.press('Escape');
      await expect(page.locator('body')).toBeFocused();
      expect(await keys()).toEqual(['PageDown', 'Escape']);
      expect(await page.locator('iframe').evaluate(({ clientWidth, clientHeight }) => Math.abs((clientWidth * 9) / 16 - clientHeight) < 1)).toBe(true);
      await expect(slide.getByRole('link', { name: 'Open the full page in a new tab' })).toHaveCount(1);
    } finally {
      host.close();
    }
  });
});
