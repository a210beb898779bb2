// The page opens on the chapter's example, and each of its steps explains itself with the example's numbers.
import { createDocument } from '../../src/document/createDocument.ts';
import { setComponent } from '../../src/document/edits.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { openMessages } from '../../src/i18n/open/messages.ts';
import { generalFormula } from '../../src/lesson/formulas/general.ts';
import { pickedFormula } from '../../src/lesson/formulas/picked.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { stepKey, steps } from '../../src/lesson/steps.ts';
import { formatNumber } from '../../src/notation/format.ts';
import { plainText } from '../../src/notation/plainText.ts';
import { frameOf } from '../../src/state/frame.ts';
import { readGolden } from '../engine/support.ts';
import { expect, openPage, test } from './support/page.ts';

interface Reference {
  readonly logits: readonly (readonly string[])[];
  readonly lossI2T_perRow: readonly string[];
  readonly lossT2I_perColumn: readonly string[];
  readonly lossI2T: string;
  readonly lossT2I: string;
  readonly loss: string;
}
const golden = readGolden<{ readonly asPrinted_noNormalisation: Reference; readonly normalised: Reference }>('chapter');
const printed = golden.asPrinted_noNormalisation;
const shown = (value: string | number): string => formatNumber(Number(value));

const messages = pageMessages('en');
const example = createDocument(chapterExample);
/** The cell that the page opens with: image 2, text 3. */
const [row, col] = [1, 2];
const direction = 'imageToText';
const wordsOf = (stage: (typeof steps)[number]['stage']) => messages.steps[stepKey(stage, { normalize: false, direction })];
const withoutMarks = (text: string): string => text.replace(/<\/?\w+>/g, '').replace(/\[\[[^|]*\|([^\]]*)\]\]/g, '$1');
const withoutSpaces = (text: string | null): string => (text ?? '').replace(/\s/g, '');

test('opens at Softmax with the cell that differs most between the directions, and a card of welcome', async ({ page }) => {
  await expect(page).toHaveTitle('CLIP Lab');
  await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName('5 Softmax');
  const picked = page.getByRole('grid', { name: 'Probabilities, image → text' }).getByRole('gridcell', { selected: true });
  await expect(picked).toHaveText(shown(0.00078983011182805634853));
  await expect(picked).toHaveAccessibleName(`image 2, text 3: ${shown(0.00078983011182805634853)}`);

  const card = page.getByRole('region', { name: messages.welcome.title });
  await expect(card).toContainText('Image 2 gives text 3 a probability of 0.000790. Does text 3 give image 2 the same?');
  await page.getByRole('radio', { name: 'text → image' }).check();
  await expect(page.getByRole('gridcell', { name: 'image 2, text 3', selected: true })).toHaveText('0.00329');

  await card.getByRole('button', { name: 'Start at step 1' }).press('Enter');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName('1 Embed');
});

test('shows the chapter’s losses, correct as natural logarithms', async ({ page }) => {
  await expect(page.getByRole('status', { name: 'Symmetric loss' })).toHaveText(shown(printed.loss));
  await expect(page.getByRole('list', { name: 'Loss, image → text' }).getByRole('listitem')).toHaveText(printed.lossI2T_perRow.map(shown));
  await expect(page.getByRole('list', { name: 'Loss, text → image' }).getByRole('listitem')).toHaveText(printed.lossT2I_perColumn.map(shown));
  await expect(page.getByRole('definition')).toHaveText([shown(printed.lossI2T), shown(printed.lossT2I)]);
  await expect(page.getByText(`equal p: ln 3 = ${shown(Math.log(3))}`)).toBeVisible();
});

test('shows the chapter’s logits at the step that scales', async ({ page }) => {
  await page.getByRole('tab', { name: 'Scale' }).click();
  await expect(page.getByRole('grid', { name: 'Logits' }).getByRole('gridcell')).toHaveText(printed.logits.flat().map(shown));
});

test('normalising gives the loss of the reference data', async ({ page }) => {
  await page.getByRole('switch', { name: 'Normalise the vectors' }).first().press('Space');
  await expect(page.getByRole('status', { name: 'Symmetric loss' })).toHaveText(shown(golden.normalised.loss));
  await page.getByRole('tab', { name: 'Scale' }).click();
  await expect(page.getByRole('grid', { name: 'Logits' }).getByRole('gridcell')).toHaveText(golden.normalised.logits.flat().map(shown));
});

test('each step has its words, its formulas, its chapter’s note and its question', async ({ page }) => {
  const explanation = page.getByRole('region', { name: 'Explanation' });
  for (const { stage, number } of steps) {
    const words = wordsOf(stage);
    await test.step(`${number} ${words.tab}`, async () => {
      await page.getByRole('tab', { name: `${number} ${words.tab}` }).click();
      // An answer points at its own place.
      await page.getByRole('gridcell', { name: /^image 2, text 3/ }).click();
      await expect(page.getByRole('tabpanel', { name: `${number} ${words.tab}` })).toContainText(withoutMarks(words.body));
      await expect(page.getByRole('heading', { level: 2, name: `${number} · ${words.title}` })).toBeVisible();

      await expect(explanation.getByRole('heading', { name: 'In general' })).toBeVisible();
      await expect(explanation.getByRole('heading', { name: 'The cell you picked: image 2, text 3' })).toBeVisible();
      await expect(explanation.getByRole('math')).toHaveCount(2);
      const { values } = pickedFormula(stage, { ...frameOf(example), row, col, direction, digits: 'full' });
      const spoken = withoutSpaces(await explanation.getByRole('math').nth(1).textContent());
      for (const { text } of values) expect(spoken).toContain(withoutSpaces(text));

      const note = explanation.getByRole('complementary');
      await expect(note.getByRole('heading')).toContainText(words.chapterStep);
      await expect(note).toContainText(words.note);

      const question = explanation.getByRole('region', { name: 'Look first, then answer' });
      await expect(question).toContainText(words.question);
      await expect(question.getByText(words.answer)).toBeHidden();
      await question.getByRole('button', { name: 'Show the answer' }).press('Enter');
      await expect(question.getByText(words.answer)).toBeVisible();
      await question.getByRole('button', { name: 'Hide the answer' }).press('Enter');
      await expect(question.getByText(words.answer)).toBeHidden();
    });
  }
});

test.describe(() => {
  test.use({ start: null });
  test('what stands below the formulas keeps its place when they are typeset', async ({ page }) => {
    let bring = () => {};
    const isTime = new Promise<void>((resolve) => { bring = resolve; });
    await page.route(/mathjax.*\.js/, (route) => isTime.then(() => route.continue()));
    await openPage(page, './');
    await page.getByRole('button', { name: 'Close this card' }).click();
    const answer = page.getByRole('button', { name: 'Show the answer' });
    const before = (await answer.boundingBox())!.y;
    await expect(page.getByRole('math')).toHaveCount(0);
    bring();
    await expect(page.getByRole('math')).toHaveCount(2);
    await expect.poll(async () => Math.abs((await answer.boundingBox())!.y - before)).toBeLessThanOrEqual(4);
  });
});

test('a formula is drawn, and spoken as MathML', async ({ page }) => {
  await page.getByRole('button', { name: 'Close this card' }).click();
  const explanation = page.getByRole('region', { name: 'Explanation' });
  await expect(explanation.getByRole('math')).toHaveCount(2);
  const drawings = await explanation.getByRole('math').evaluateAll((formulas) =>
    formulas.map((formula) => {
      const drawing = formula.closest('mjx-container')?.querySelector('svg');
      return { heard: drawing?.getAttribute(drawing.hasAttribute('aria-hidden') ? 'aria-hidden' : 'role'), isDrawn: (drawing?.getBoundingClientRect().width ?? 0) > 10 };
    }),
  );
  expect(drawings).toEqual([{ heard: 'true', isDrawn: true }, { heard: 'toolbar', isDrawn: true }]);
});

test('without MathJax the formulas are text, and everything else works', async ({ context }) => {
  const page = await context.newPage();
  const errors: Error[] = [];
  let refused = 0;
  page.on('pageerror', (error) => errors.push(error));
  await page.route(/mathjax.*\.js/, (route) => {
    refused += 1;
    return route.abort();
  });
  await openPage(page, './');
  await page.getByRole('button', { name: 'Start at step 1' }).click();
  const explanation = page.getByRole('region', { name: 'Explanation' });
  for (const { stage, number } of steps) {
    await page.getByRole('tab', { name: String(number) }).click();
    await expect(explanation.getByText(plainText(generalFormula(stage, { normalize: false, direction })), { exact: true })).toBeVisible();
    await expect(explanation.getByText(plainText(pickedFormula(stage, { ...frameOf(example), row, col, direction, digits: 'full' })), { exact: true })).toBeVisible();
  }
  await page.getByRole('gridcell', { name: 'text 3, component 2' }).focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  const { trace } = frameOf(setComponent(example, 'texts', 2, 1, 0));
  await expect(page.getByRole('status', { name: 'Symmetric loss' })).toHaveText(shown(trace.loss));

  await expect.poll(() => refused).toBeGreaterThan(0);
  await expect(explanation.getByRole('math')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a page that cannot be brought in says so, in the language that was asked for', async ({ context }) => {
  const page = await context.newPage();
  await page.route(/\/assets\/page-.*\.js/, (route) => route.abort());
  await openPage(page, './?lang=pt-BR');
  await expect(page.locator('#root')).toHaveText(openMessages('pt-BR').notLoaded);
});

test('the names that scripts rely on are exact', async ({ page }) => {
  await expect(page.getByRole('grid', { name: 'Image embeddings', exact: true }).getByRole('gridcell', { name: 'image 1, component 2', exact: true })).toHaveText('0');
  await expect(page.getByRole('grid', { name: 'Text embeddings', exact: true }).getByRole('gridcell', { name: 'text 2, component 1', exact: true })).toHaveText('0.1');
  await expect(page.getByRole('slider', { name: 'Temperature', exact: true })).toHaveAttribute('aria-valuenow', '0.07');
  await expect(page.getByRole('status', { name: 'Symmetric loss', exact: true })).toHaveAttribute('aria-live', 'off');
});
