// The figure's parts by role and name, what the engine says they should show, and the gestures that several files share.
import type { Locator, Page } from '@playwright/test';
import { createMatrix, evaluate, type Trace } from '../../../src/engine/index.ts';
import type { DocumentNumbers } from '../../../src/document/createDocument.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { formatUncertain } from '../../../src/notation/format.ts';

export type Numbers = Pick<DocumentNumbers, 'images' | 'texts' | 'temperature' | 'normalize'>;

/** The chapter's example with some of its numbers changed, evaluated. */
export function traceOf(change: Partial<Numbers> = {}): Trace {
  const { images, texts, temperature, normalize } = { ...chapterExample, ...change };
  const matrix = (rows: Numbers['images']) => createMatrix(rows.length, rows[0]!.length, rows.flat());
  return evaluate({ images: matrix(images), texts: matrix(texts), temperature, normalize });
}

/** The symmetric loss that the page should show for such numbers. */
export function lossText(change?: Partial<Numbers>): string {
  const { loss, logits } = traceOf(change);
  return formatUncertain(loss, logits.rows);
}

/** The chapter's vectors of one side with one component changed; counted from 1, as on the page. */
export function withComponent(side: 'images' | 'texts', item: number, component: number, value: number): Partial<Numbers> {
  return { [side]: chapterExample[side].map((vector, i) => vector.map((x, k) => (i === item - 1 && k === component - 1 ? value : x))) };
}

/** Finds parts by role and name: a page, or a part of one, whatever drives the browser. */
interface Finder<Part> {
  getByRole(role: 'button' | 'grid' | 'gridcell' | 'slider' | 'status' | 'textbox', options?: { readonly name?: string | RegExp; readonly exact?: boolean }): Part;
}

export const lossOn = <Part>(page: Finder<Part>): Part => page.getByRole('status', { name: 'Symmetric loss' });
export const imageGrid = <Part>(page: Finder<Part>): Part => page.getByRole('grid', { name: 'Image embeddings' });
export const textGrid = <Part>(page: Finder<Part>): Part => page.getByRole('grid', { name: 'Text embeddings' });
/** A cell by the place that its name begins with: a matrix cell's value follows, and a refusal in a cell that is typed into. */
const cellAt = <Part>(scope: Finder<Part>, place: string): Part => scope.getByRole('gridcell', { name: new RegExp(`^${place}(:|$)`) });
export const imageCell = <Part extends Finder<Part>>(page: Finder<Part>, item: number, component: number): Part => cellAt(imageGrid(page), `image ${item}, component ${component}`);
export const textCell = <Part extends Finder<Part>>(page: Finder<Part>, item: number, component: number): Part => cellAt(textGrid(page), `text ${item}, component ${component}`);
export const matrixCell = <Part>(page: Finder<Part>, image: number, text: number): Part => cellAt(page, `image ${image}, text ${text}`);
export const button = <Part>(page: Finder<Part>, name: string): Part => page.getByRole('button', { name, exact: true });
export const field = <Part>(page: Finder<Part>, name: string): Part => page.getByRole('textbox', { name, exact: true });
export const slider = <Part>(page: Finder<Part>, name: string): Part => page.getByRole('slider', { name, exact: true });

interface Cell extends Finder<Cell> {
  focus(): Promise<void>;
  press(key: string): Promise<void>;
  fill(text: string): Promise<void>;
  page(): { readonly keyboard: { press(key: string): Promise<void> } };
}

/** Opens a cell for typing with Enter and replaces what stands in it; the edit stays open. */
export async function write(cell: Cell, text: string): Promise<void> {
  await cell.focus();
  await cell.press('Enter');
  await cell.getByRole('textbox').fill(text);
}

/** Writes into a cell and commits with Enter. */
export async function enter(cell: Cell, text: string): Promise<void> {
  await write(cell, text);
  await cell.page().keyboard.press('Enter');
}

/** What the figure and its temperature show now. */
export async function readings(page: Page): Promise<Record<string, readonly string[]>> {
  const values = page.getByRole('textbox', { name: /τ/ });
  return {
    loss: [await lossOn(page).innerText()],
    cells: await page.getByRole('gridcell', { name: /^image \d+, text \d+/ }).allInnerTexts(),
    losses: await page.getByRole('list', { name: /^Loss, / }).allInnerTexts(),
    norms: await page.getByRole('list', { name: 'Norms' }).allInnerTexts(),
    temperature: await values.evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : ''))),
  };
}

/** The middle of an element, in the window. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes an element with the mouse and moves it by `dx`; the button stays down. */
export async function dragBy(target: Locator, dx: number): Promise<void> {
  const { x, y } = await middleOf(target);
  const { mouse } = target.page();
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + dx, y, { steps: 5 });
}

/** Presses Tab, or Shift+Tab towards what lies before, until the focus is on `target`; gives up after `most` presses. */
export async function tabTo(target: Locator, most = 40): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    const way = await target.evaluate((element) => {
      const from = document.activeElement;
      if (from === element) return null;
      // Never off the last element: beyond it are the controls of the browser's own window.
      return from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await target.page().keyboard.press(way);
  }
  throw new Error(`${most} presses of Tab do not lead to ${target}`);
}
