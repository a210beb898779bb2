// "Explain this cell", the pseudo-code, and rows against columns: by keyboard, live, in both languages.
import type { Page } from '@playwright/test';
import { chapterExample } from '../../src/lesson/presets.ts';
import { axeFaults } from './support/axe.ts';
import { button, dragBy, enter, lossOn, lossText, matrixCell, tabTo, textCell, traceOf, withComponent } from './support/figure.ts';
import { expect, openPage, test } from './support/page.ts';
import { watch, countsOf } from './support/performance.ts';

const lesson = (page: Page) => page.getByRole('region', { name: 'Lesson' });
const figureMatrix = (page: Page) => page.getByRole('region', { name: 'Figure' });
const group = (page: Page, name: string) => lesson(page).getByRole('group', { name, exact: true });
const difference = (page: Page) => lesson(page).getByRole('row', { name: /^True/ }).getByRole('cell');

test('a step’s explanation leads to the whole chain of the cell, whose steps lead to the figure', async ({ page }) => {
  await page.getByRole('tab', { name: '6 Loss' }).click();
  await button(page, 'Explain this cell from start to end').press('Enter');
  await expect(page.getByRole('heading', { name: 'Explain this cell' })).toBeFocused();
  await expect(page).toHaveURL(/lesson=cell/);
  await expect(group(page, 'Softmax along the row')).toContainText('0.000790');
  await expect(group(page, 'Softmax down the column')).toContainText('0.00329');
  await tabTo(lesson(page).getByRole('button', { name: 'Dot product', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: '3 Dot product' })).toHaveAttribute('aria-selected', 'true');
  await lesson(page).getByRole('button', { name: 'Softmax down the column', exact: true }).press('Enter');
  await expect(page.getByRole('grid', { name: 'Probabilities, text → image' })).toBeVisible();

  await matrixCell(page, 1, 1).click();
  await expect(group(page, 'Minus the logarithm')).toContainText('1.35');
  await lesson(page).getByRole('switch').press('Space');
  await expect(group(page, 'Length 1')).toContainText('0.9939');
  await expect(lesson(page).getByRole('button', { name: 'Cosine', exact: true })).toBeVisible();
  await enter(textCell(page, 1, 1), '0');
  await enter(textCell(page, 1, 2), '0');
  await expect(lesson(page)).toContainText('no cosine exists there');
  await expect(lesson(page)).not.toContainText('NaN');
});

test.describe('a drag', () => {
  test.use({ start: null });
  test('is followed by the chain without React', async ({ page }) => {
    await watch(page);
    await openPage(page, './?lesson=cell');
    const chain = group(page, 'Two vectors');
    await expect(chain.locator('svg')).toBeVisible();
    await dragBy(textCell(page, 3, 2), 10);
    const { commits } = await countsOf(page);
    const before = await chain.textContent();
    await page.mouse.move(600, 300, { steps: 5 });
    await expect.poll(() => chain.textContent()).not.toBe(before);
    expect((await countsOf(page)).commits).toBe(commits);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });
});

test.describe('backwards', () => {
  test.use({ start: './?lesson=cell/backwards' });
  test('a step is foretold, compared, explained, taken and undone', async ({ page }) => {
    const after = withComponent('texts', 3, 2, 0.4);
    const moved = traceOf(after).loss - traceOf().loss;
    await expect(difference(page)).toHaveText(moved.toPrecision(3));
    await expect(lesson(page)).toContainText('The line is off by 55%');
    await lesson(page).getByRole('radio', { name: '+0.01' }).check();
    await expect(lesson(page)).toContainText('The line is off by 7');
    await lesson(page).getByRole('radio', { name: '+0.1' }).check();
    await button(page, 'Take the step: 0.3 → 0.4').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(after));
    await expect(button(page, 'Take the step: 0.4 → 0.5')).toBeFocused();
    await button(page, 'Undo').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText());
    await lesson(page).getByRole('radio', { name: 'image 2' }).check();
    await lesson(page).getByRole('combobox', { name: 'Component' }).selectOption('2');
    await page.getByRole('switch').first().press('Space');
    await expect(difference(page)).toHaveText('0');
    await expect(lesson(page)).toContainText('The step changes the length of the vector and nothing else.');
    expect(await axeFaults(page, 'backwards')).toEqual([]);
  });
});

test.describe('the pseudo-code', () => {
  test.use({ start: './?lesson=pseudo-code/logits&lang=pt-BR' });
  test('is walked by arrows, each line with the figure and its values, and tells of the axes', async ({ page }) => {
    const panel = page.getByRole('tabpanel', { name: /logits =/ });
    await expect(panel).toContainText('Forma N × N: 3 × 3');
    await expect(panel.getByRole('group')).toContainText('14.2857');
    await tabTo(page.getByRole('tab', { name: /logits =/ }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('tab', { name: 'image_loss = cross_entropy(logits, labels, axis=1)' })).toBeFocused();
    await expect(page).toHaveURL(/lesson=pseudo-code\/rows/);
    await expect(page.getByRole('tab', { name: '6 Perda' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('complementary')).toContainText('loss_i');
    await button(page, 'Próximo →').press('Enter');
    await expect(page.getByRole('grid', { name: 'Perdas, texto → imagem' })).toBeVisible();
    expect(await axeFaults(page, 'pseudo-code')).toEqual([]);
  });
});

test.describe('rows against columns', () => {
  test.use({ start: './?lesson=directions' });
  test('both ways stand side by side, and a batch shows which suffers, one undo away from the numbers before', async ({ page }) => {
    const [rows, columns] = ['Probabilities along the rows', 'Probabilities down the columns'].map((name) => page.getByRole('grid', { name }));
    await expect(matrixCell(rows!, 2, 3)).toHaveText('0.000790');
    await expect(matrixCell(columns!, 2, 3)).toHaveText('0.00329');
    await matrixCell(columns!, 2, 3).press('ArrowLeft');
    await expect(matrixCell(columns!, 2, 2)).toBeFocused();
    await expect(matrixCell(figureMatrix(page).getByRole('grid', { name: 'Probabilities, image → text' }), 2, 2)).toHaveAttribute('aria-selected', 'true');
    await button(page, 'One caption for two photos').press('Enter');
    await expect(lesson(page)).toContainText('Text → image: 0.7513 nats against 0.4622. Text 2 pays most');
    await expect(button(page, 'One caption for two photos')).toHaveAttribute('aria-pressed', 'true');
    expect(await axeFaults(page, 'directions')).toEqual([]);
    await button(page, 'Undo').press('Enter');
    await expect(lossOn(page)).toHaveText(lossText(chapterExample));
    await expect(button(page, 'One caption for two photos')).toHaveAttribute('aria-pressed', 'false');
  });
});
