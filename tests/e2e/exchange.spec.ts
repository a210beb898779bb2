// Numbers copied out of the page and pasted into it: the menu, the two dialogs, what is refused, and what one undo brings back.
import type { Page } from '@playwright/test';
import { encodeDocument } from '../../src/document/codec.ts';
import { createDocument } from '../../src/document/createDocument.ts';
import { pytorchScript } from '../../src/document/pytorchScript.ts';
import { setLabel, setTemperature } from '../../src/document/edits.ts';
import { parseTensor } from '../../src/engine/index.ts';
import { exchangeMessages } from '../../src/i18n/exchange/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { labelsOf } from '../../src/panels/labels.ts';
import { formatUncertain } from '../../src/notation/format.ts';
import { frameOf } from '../../src/state/frame.ts';
import { inChromium } from './support/engines.ts';
import { choose, copyDialog, dropOnPage, openDialog, pasteDialog, pasteOnPage, pasteText, said } from './support/exchange.ts';
import { button, enter, imageCell, lossOn, lossText, textCell, traceOf } from './support/figure.ts';
import { expect, openPage, test } from './support/page.ts';

const opening = lossText();
const rows = [[1, 0.5, 0], [0, 1, 0.25], [0.125, 0, 2]];
const tabbed = rows.map((row) => row.join('\t')).join('\n');
const withRows = lossText({ images: rows });
const put = (page: Page) => button(page, 'Paste').press('Enter');

test.describe('the menu', () => {
  test('opens and closes by key, and gives the focus back', async ({ page }) => {
    const menu = button(page, 'Copy and share');
    const items = page.getByRole('menuitem');
    await menu.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('p');
    await expect(page.getByRole('menuitem', { name: 'Paste numbers…' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(items).toHaveCount(0);
    await expect(menu).toBeFocused();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');

    await menu.press('ArrowDown');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(items).toHaveCount(0);

    await menu.click();
    await expect(items.first()).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(items).toHaveCount(0);
  });

  for (const { width, height, theme } of [{ width: 390, height: 844, theme: 'light' }, { width: 320, height: 700, theme: 'light' }, { width: 1280, height: 720, theme: 'projector' }]) {
    test.describe(() => {
      test.use({ viewport: { width, height }, hasTouch: width < 500, start: `./?lang=pt-BR&theme=${theme}` });
      test(`leaves the header on one line at ${width} px, ${theme}`, width < 500 ? inChromium('fingers') : {}, async ({ page }) => {
        const boxes = await page.getByRole('banner').locator('h1, button, select, summary, .logo').evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
        expect(boxes.length).toBeGreaterThan(5);
        expect(Math.max(...boxes.map(({ top }) => top))).toBeLessThan(Math.min(...boxes.map(({ bottom }) => bottom)));
      });
    });
  }
});

test.describe('a dialog', () => {
  test('takes the focus, and gives it back on Escape', async ({ page }) => {
    await openDialog(page, 'Copy numbers…');
    await expect(copyDialog(page).getByRole('combobox', { name: 'What' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(copyDialog(page)).toHaveCount(0);
    await expect(button(page, 'Copy and share')).toBeFocused();
  });

  test('keeps the focus', async ({ page }) => {
    await openDialog(page, 'Copy numbers…');
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      // The browser's own frame may have its turn; the page behind has none.
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
  });

  test('closes by its button and by a press beside it, not by a selection that ends there', async ({ page }) => {
    await openDialog(page, 'Copy numbers…');
    await button(page, 'Close').press('Enter');
    await expect(copyDialog(page)).toHaveCount(0);

    await openDialog(page, 'Copy numbers…');
    const box = (await copyDialog(page).getByRole('textbox').boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(5, 5, { steps: 3 });
    await page.mouse.up();
    await expect(copyDialog(page)).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(copyDialog(page)).toHaveCount(0);
  });

  test('keeps the page’s shortcuts from working behind it', async ({ page }) => {
    await button(page, 'Swap captions 2 and 3').press('Enter');
    const swapped = await lossOn(page).innerText();
    await openDialog(page, 'Copy numbers…');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await expect(lossOn(page)).toHaveText(swapped);
  });

  test.describe(() => {
    test.use({ provoked: /ERR_FAILED|dynamically imported/ });
    // A reload, since not every browser asks again for a module that failed.
    test('says when its contents cannot be loaded, and has them after a reload, with the numbers', async ({ page }) => {
      await enter(imageCell(page, 1, 1), '3');
      const before = await lossOn(page).innerText();
      await page.route(/forms-.*\.js$/, (route) => route.abort());
      await openDialog(page, 'Paste numbers…');
      await expect(pasteDialog(page).getByRole('alert')).toHaveText(/could not be loaded/);
      await page.unroute(/forms-.*\.js$/);
      await page.reload();
      await expect(lossOn(page)).toHaveText(before);
      await openDialog(page, 'Paste numbers…');
      await expect(pasteText(page)).toBeFocused();
    });
  });

  for (const [width, height] of [[320, 640], [720, 400]] as const) {
    test.describe(() => {
      test.use({ viewport: { width, height } });
      test(`scrolls inside on ${width} × ${height}`, async ({ page }) => {
        await openDialog(page, 'Paste numbers…');
        await pasteText(page).fill(Array(12).fill('1\t2\t3\t4\t5\t6\t7\t8').join('\n'));
        await expect(pasteDialog(page).getByRole('table')).toBeVisible();
        const { over, dialog } = await pasteDialog(page).evaluate((element) => ({
          over: Math.max(element.scrollWidth - element.clientWidth, document.documentElement.scrollWidth - window.innerWidth),
          dialog: element.getBoundingClientRect(),
        }));
        expect(over).toBeLessThanOrEqual(0);
        expect(dialog.top).toBeGreaterThanOrEqual(0);
        expect(dialog.bottom).toBeLessThanOrEqual(height);
        await put(page);
        await expect(page.getByRole('rowheader')).toHaveCount(12);
      });
    });
  }
});

test.describe('copying', inChromium('clipboard'), () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const { logits, probsImageToText } = traceOf();

  test('begins with what the figure shows, and puts it on the clipboard with all its digits', async ({ page }) => {
    await openDialog(page, 'Copy numbers…');
    await expect(copyDialog(page).getByRole('combobox', { name: 'What' }).getByRole('option', { selected: true })).toHaveText('Probabilities, image → text');
    await button(page, 'Copy').press('Enter');
    await expect(said(page)).toHaveText('Copied');
    const text = await clipboard(page);
    // Two machines may round an exponential differently in its last digit.
    const far = parseTensor(text).data.map((value, at) => Math.abs(value / probsImageToText.data[at]! - 1));
    expect(far.length).toBe(9);
    expect(Math.max(...far)).toBeLessThan(1e-14);
    await expect(copyDialog(page).getByRole('textbox')).toHaveValue(text.replaceAll('\r\n', '\n'));
  });

  test('in any format gives what pasting reads back', async ({ page }) => {
    test.slow();
    for (const [format, mark] of [['Spreadsheet (TSV)', '\t'], ['NumPy', 'np.array('], ['PyTorch', 'torch.tensor('], ['LaTeX', '\\begin{'], ['Markdown table', '| --']] as const) {
      await test.step(format, async () => {
        await openDialog(page, 'Copy numbers…');
        await choose(page, 'What', 'Logits');
        await choose(page, 'Format', format);
        await button(page, 'Copy').press('Enter');
        await expect(said(page)).toHaveText('Copied');
        const text = await clipboard(page);
        expect(text).toContain(mark);
        await page.keyboard.press('Escape');
        await pasteOnPage(page, text);
        await put(page);
        await expect(lossOn(page)).toHaveText(lossText({ images: [0, 1, 2].map((i) => Array.from(logits.data.subarray(3 * i, 3 * i + 3))) }));
        await button(page, 'Undo').press('Enter');
        await expect(lossOn(page)).toHaveText(opening);
      });
    }
  });

  test('for spreadsheets puts a table beside the text', async ({ page }) => {
    await openDialog(page, 'Copy numbers…');
    await choose(page, 'What', 'Text embeddings');
    await button(page, 'Copy').press('Enter');
    await expect(said(page)).toHaveText('Copied');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    const cells = Array.from(html.matchAll(/<td[^>]*>([^<]+)/g), ([, cell]) => Number(cell));
    expect(cells).toEqual(chapterExample.texts.flat());
  });

  test('one vector, the whole state, and the script', async ({ page }) => {
    await openDialog(page, 'Copy numbers…');
    const preview = copyDialog(page).getByRole('textbox', { name: 'Text to copy' });
    await choose(page, 'What', 'text 3, a photo of a bird');
    await expect(preview).toHaveValue(/0\.3\t0\.7/);
    await choose(page, 'What', 'The whole state, as JSON');
    await expect(copyDialog(page).getByRole('combobox', { name: 'Format' })).toHaveCount(0);
    await expect(preview).toHaveValue(encodeDocument(createDocument(chapterExample)));
    await button(page, 'Copy').press('Enter');
    expect(await clipboard(page)).toBe(encodeDocument(createDocument(chapterExample)));
    await choose(page, 'What', 'A PyTorch script that computes this page');
    await expect(said(page)).toHaveText('');
    const names = labelsOf(createDocument(chapterExample), pageMessages('en'));
    await expect(preview).toHaveValue(pytorchScript(createDocument(chapterExample), names));
  });
});

for (const [how, spoil] of [
  ['is blocked', () => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  }],
  ['is missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test.describe(() => {
    test.use({ start: null });
    test(`where the clipboard ${how}, the text is selected and the keys are told`, async ({ page }) => {
      await page.addInitScript(spoil);
      await openPage(page, './');
      await openDialog(page, 'Copy numbers…');
      await button(page, 'Copy').press('Enter');
      await expect(said(page)).toHaveText(/press Ctrl\+C/);
      const preview = copyDialog(page).getByRole('textbox');
      await expect(preview).toBeFocused();
      expect(await preview.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(await preview.inputValue());
    });
  });
}

test.describe('pasting', () => {
  const forms = {
    'a spreadsheet’s rows': tabbed,
    'rows with semicolons and decimal commas': rows.map((row) => row.map((x) => String(x).replace('.', ',')).join(';')).join('\r\n'),
    'JSON': JSON.stringify(rows),
    'NumPy': `np.array(${JSON.stringify(rows)})`,
    'a tensor as PyTorch prints it': `tensor([${rows.map((row) => `[${row.join(', ')}]`).join(',\n        ')}],\n       device='cuda:0', grad_fn=<MulBackward0>)`,
    'a Markdown table': ['| a | b | c |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  };
  test('any form is one edit, which one undo takes back', async ({ page }) => {
    test.slow();
    for (const [form, text] of Object.entries(forms)) {
      await test.step(form, async () => {
        await openDialog(page, 'Paste numbers…');
        await expect(pasteText(page)).toBeFocused();
        await pasteText(page).fill(text);
        await expect(said(page)).toHaveText('Read: 3 × 3.');
        await expect(pasteDialog(page).getByRole('row', { name: /image 3/ }).getByRole('cell')).toHaveText(['0.125', '0', '2']);
        await put(page);
        await expect(pasteDialog(page)).toHaveCount(0);
        await expect(button(page, 'Copy and share')).toBeFocused();
        await expect(lossOn(page)).toHaveText(withRows);
        await page.keyboard.press('Control+z');
        await expect(lossOn(page)).toHaveText(opening);
        await expect(button(page, 'Undo')).toBeDisabled();
      });
    }
  });

  test('goes where it is sent: the texts, or one vector', async ({ page }) => {
    await openDialog(page, 'Paste numbers…');
    await choose(page, 'Into', 'Text embeddings');
    await pasteText(page).fill(tabbed);
    await put(page);
    await expect(lossOn(page)).toHaveText(lossText({ texts: rows }));
    await openDialog(page, 'Paste numbers…');
    await choose(page, 'Into', 'image 2, dog');
    await pasteText(page).fill('0.5 0.25 0');
    await put(page);
    await expect(lossOn(page)).toHaveText(lossText({ texts: rows, images: [[1, 0, 0], [0.5, 0.25, 0], [0, 0, 1]] }));
  });

  test('of more rows and fewer columns says what will become of the rest, and one undo brings it back', async ({ page }) => {
    await openDialog(page, 'Paste numbers…');
    await pasteText(page).fill('1 0\n0 1\n1 1\n2 1');
    await expect(said(page)).toContainText('Pairs: 3 → 4. The new captions start with the vectors of their images.');
    await expect(said(page)).toContainText('Dimensions: 3 → 2. All other vectors lose their last components.');
    await put(page);
    await expect(textCell(page, 4, 1)).toHaveText('2');
    await expect(lossOn(page)).toHaveText(lossText({ images: [[1, 0], [0, 1], [1, 1], [2, 1]], texts: [[0.9, 0.1], [0.1, 0.8], [0, 0.3], [2, 1]] }));
    await button(page, 'Undo').press('Enter');
    await expect(lossOn(page)).toHaveText(opening);
    await expect(imageCell(page, 3, 3)).toHaveText('1');
  });

  test('asks what a comma means when it can mean two things', async ({ page }) => {
    await openDialog(page, 'Paste numbers…');
    await pasteText(page).fill('1,5\n2,5\n3,5');
    const question = page.getByRole('group', { name: 'What does the comma mean?' });
    await expect(question.getByRole('radio')).toHaveCount(2);
    await put(page);
    await expect(said(page)).toHaveText('Say what the comma means.');
    await expect(question.getByRole('radio').first()).toBeFocused();
    await expect(lossOn(page)).toHaveText(opening);
    await question.getByRole('radio', { name: /decimal sign.*3 × 1: 1\.5/ }).check();
    await expect(said(page)).toContainText('Read: 3 × 1.');
    await question.getByRole('radio', { name: /between numbers.*3 × 2: 1; 5/ }).check();
    await expect(said(page)).toContainText('Read: 3 × 2.');
    await put(page);
    await expect(imageCell(page, 3, 2)).toHaveText('5');
  });

  test('keeps what was typed when the dialog is closed', async ({ page }) => {
    await openDialog(page, 'Paste numbers…');
    await pasteText(page).fill('1 2 x');
    await page.keyboard.press('Escape');
    await openDialog(page, 'Paste numbers…');
    await expect(pasteText(page)).toHaveValue('1 2 x');
  });

  test('brings back a whole state exactly', async ({ page }) => {
    const state = setTemperature(setLabel(createDocument(chapterExample), 'images', 1, '<img src=x onerror=alert(1)>'), 1 / 12.5, { quantity: 'scale', text: '12,5' });
    await openDialog(page, 'Paste numbers…');
    await pasteText(page).fill(encodeDocument(state));
    await expect(said(page)).toContainText('It replaces everything');
    await put(page);
    await expect(lossOn(page)).toHaveText(formatUncertain(frameOf(state).trace.loss, 3));
    await expect(page.getByRole('textbox', { name: 'Scale 1/τ' })).toHaveValue('12,5');
    await expect(page.getByRole('rowheader', { name: 'image 2, <img src=x onerror=alert(1)>' })).toBeVisible();
    await openDialog(page, 'Copy numbers…');
    await choose(page, 'What', 'The whole state, as JSON');
    await expect(copyDialog(page).getByRole('textbox')).toHaveValue(encodeDocument(state));
    await page.keyboard.press('Escape');
    await button(page, 'Undo').press('Enter');
    await expect(page.getByRole('rowheader', { name: 'image 2, dog' })).toBeVisible();
  });
});

const large = '0 '.repeat(500_001);
for (const locale of locales) {
  const { exchange: menu, errors } = pageMessages(locale);
  const { faults, ...words } = exchangeMessages(locale);
  const refused: readonly (readonly [what: string, text: string, message: string])[] = [
    ['nothing', '', faults.empty],
    ['a short row', '1\t2\n3', `${faults.place(2, 2)} ${faults.rowTooShort}`],
    ['a long row', '1\t2\n3\t4\t5', `${faults.place(2, 5)} ${faults.rowTooLong('5')}`],
    ['no number', '1\t2\n3\t1.2.3', `${faults.place(2, 3)} ${faults.notANumber('1.2.3')}`],
    ['markup', '[1, <img src=x onerror=alert(1)>]', faults.notANumber('<img')],
    ['a hole', '1\t2\n3\t\t4', `${faults.place(2, 3)} ${faults.missing}`],
    ['NaN', '1 NaN', `${faults.place(1, 3)} ${faults.notFinite('NaN')}`],
    ['a number beyond doubles', '1 1e999', faults.notFinite('1e999')],
    ['three dimensions', '[[[1]]]', faults.notTwoDimensional],
    ['a text too large', large, faults.tooLarge],
    ['a damaged state', '{"version":1,', faults.damagedState],
    ['too many pairs', '1\n'.repeat(33), faults.tooManyPairs(33, 32)],
    ['too many dimensions', '1 '.repeat(17), faults.tooManyDimensions(17, 16)],
    ['a number beyond the limits', '1 1e101', `${faults.cell(1, 2)} ${errors.componentRange('1e−100', '1e100')}`],
  ];
  test.describe(() => {
    test.use({ start: `./?lang=${locale}` });
    test(`what cannot be pasted is kept, and refused in words in ${locale}`, async ({ page }) => {
      await button(page, menu.menu).press('Enter');
      await page.getByRole('menuitem', { name: menu.paste }).press('Enter');
      const dialog = page.getByRole('dialog', { name: menu.pasteTitle });
      const field = dialog.getByRole('textbox', { name: words.numbers });
      const loss = await page.getByRole('status').first().innerText();
      for (const [what, text, message] of refused) {
        await test.step(what, async () => {
          await field.fill(text);
          await button(page, words.pasteButton).press('Enter');
          await expect(dialog.getByRole('status')).toContainText(message);
          await expect(field).toBeFocused();
          await expect(field).toHaveAttribute('aria-invalid', 'true');
          expect((await field.inputValue()) === text, 'the text is kept').toBe(true);
          await expect(page.getByRole('status').first()).toHaveText(loss);
        });
      }
      await page.keyboard.press('Escape');
      await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
      await expect(page.getByRole('button', { name: pageMessages(locale).app.undo })).toBeDisabled();
    });
  });
}

test('what is wrong is selected where it stands', async ({ page }) => {
  await openDialog(page, 'Paste numbers…');
  await pasteText(page).fill('1\t2\n3\tcat\n');
  await put(page);
  expect(await pasteText(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('cat');
});

test.describe('a paste or a drop anywhere on the page', () => {
  test('opens the dialog filled in, and Enter takes it', async ({ page }) => {
    await imageCell(page, 1, 1).focus();
    await pasteOnPage(page, tabbed);
    await expect(pasteText(page)).toHaveValue(tabbed);
    await expect(button(page, 'Paste')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(withRows);
    await expect(imageCell(page, 1, 1)).toBeFocused();
  });

  test('leaves fields their own', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Temperature τ' }).focus();
    await pasteOnPage(page, tabbed);
    await pasteOnPage(page, tabbed, 'cells.png');
    await expect(pasteDialog(page)).toHaveCount(0);
  });

  test('takes the text of a spreadsheet, not the picture beside it', async ({ page }) => {
    await imageCell(page, 1, 1).focus();
    await pasteOnPage(page, tabbed, 'cells.png');
    await expect(pasteText(page)).toHaveValue(tabbed);
  });

  test('takes a text and a file, also while the dialog is open', async ({ page }) => {
    expect(await dropOnPage(page, { text: '1 2 3' })).toBe(true);
    await expect(pasteText(page)).toHaveValue('1 2 3');
    expect(await dropOnPage(page, { text: tabbed, file: 'numbers.tsv' })).toBe(true);
    await expect(pasteText(page)).toHaveValue(tabbed);
    await put(page);
    await expect(lossOn(page)).toHaveText(withRows);
  });

  test('takes a file from the chooser', async ({ page }) => {
    await openDialog(page, 'Paste numbers…');
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Choose a file…').press('Enter');
    await (await chooser).setFiles({ name: 'numbers.csv', mimeType: 'text/csv', buffer: Buffer.from(tabbed.replaceAll('\t', ';')) });
    await expect(said(page)).toHaveText('Read: 3 × 3.');
    await put(page);
    await expect(lossOn(page)).toHaveText(withRows);
  });

  test('of a huge file says so, and keeps what was there', async ({ page }) => {
    await openDialog(page, 'Paste numbers…');
    await pasteText(page).fill('1 2 3');
    await dropOnPage(page, { text: large, file: '<b>large</b>.csv' });
    await expect(said(page)).toContainText('“<b>large</b>.csv” is larger than 1 MB and was not read.');
    await expect(pasteText(page)).toHaveValue('1 2 3');
  });
});

test.describe('a vector whose cell has the focus', () => {
  const announced = (page: Page) => page.locator('[role=status][aria-live=polite]');

  test('is copied and pasted by the usual keys, and the copy is told of', async ({ page }) => {
    await textCell(page, 3, 2).focus();
    await page.keyboard.press('ControlOrMeta+c');
    await expect(announced(page)).toHaveText('Copied: text 3');
    await imageCell(page, 1, 1).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(pasteText(page)).toHaveValue('0\t0.3\t0.7');
    await expect(pasteDialog(page).getByRole('option', { selected: true })).toHaveText('image 1, cat');
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(lossText({ images: [[0, 0.3, 0.7], [0, 1, 0], [0, 0, 1]] }));
    await expect(announced(page)).toHaveText(/^Loss rose to/);
  });

  test('gives way to all vectors of its side when a matrix is pasted', async ({ page }) => {
    await textCell(page, 3, 2).focus();
    await pasteOnPage(page, tabbed);
    await expect(pasteDialog(page).getByRole('option', { selected: true })).toHaveText('Text embeddings');
    await page.keyboard.press('Enter');
    await expect(lossOn(page)).toHaveText(lossText({ texts: rows }));
  });

  test('leaves to the browser what is selected, and what is being typed', async ({ page }) => {
    await imageCell(page, 2, 2).focus();
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => window.getSelection()?.selectAllChildren(heading));
    await page.keyboard.press('ControlOrMeta+c');
    await page.evaluate(() => window.getSelection()?.removeAllRanges());
    await imageCell(page, 2, 2).press('Enter');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.getByRole('textbox', { name: 'image 2, component 2' })).toHaveValue('CLIP Lab');
    await expect(pasteDialog(page)).toHaveCount(0);
  });
});

test('names that would do harm elsewhere leave the page as plain text', async ({ page }) => {
  await page.getByRole('rowheader', { name: 'image 1, cat' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name of image 1' }).fill('=HYPERLINK("http://x","\'"){\\input}|<b>');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await openDialog(page, 'Copy numbers…');
  await expect(copyDialog(page).getByRole('option', { name: 'image 1, =HYPERLINK("http://x","\'"){\\input}|<b>' })).toBeAttached();
  await choose(page, 'What', 'Image embeddings');
  for (const [format, escaped] of [['Spreadsheet (TSV)', /(^|\t)=/m], ['LaTeX', /[^\\]\\input/], ['Markdown table', /[^\\]\|<b>/]] as const) {
    await choose(page, 'Format', format);
    await expect(copyDialog(page).getByRole('textbox')).not.toHaveValue(escaped);
  }
});
