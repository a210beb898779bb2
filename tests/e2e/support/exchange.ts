// The dialogs of copying and pasting, by role and name.
import type { Locator, Page } from '@playwright/test';
import { button } from './figure.ts';

export const copyDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Copy numbers' });
export const pasteDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Paste numbers' });
export const pasteText = (page: Page): Locator => pasteDialog(page).getByRole('textbox');
export const said = (page: Page): Locator => page.getByRole('dialog').getByRole('status');

/** With the keyboard alone, from the menu in the header. */
export async function openDialog(page: Page, item: 'Copy numbers…' | 'Paste numbers…' | 'Copy a link…' | 'Picture, worksheet…' | 'Present…'): Promise<void> {
  await button(page, 'Copy and share').press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
}

export async function choose(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: list }).selectOption({ label: option });
}

/** Pastes a text wherever the focus is, as the browser does on Ctrl+V; with the name of a picture, as spreadsheets put one beside it. */
export async function pasteOnPage(page: Page, text: string, picture?: string): Promise<void> {
  await page.evaluate(([value = '', file]) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    if (file !== undefined) data.items.add(new File(['\x89PNG'], file, { type: 'image/png' }));
    // Not every browser lets a page fill the clipboard of an event made by it.
    const event = Object.defineProperty(new Event('paste', { bubbles: true, cancelable: true }), 'clipboardData', { value: data });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, [text, picture]);
}

/** Drops a file or a text on the middle of the figure; true when the page took it. */
export async function dropOnPage(page: Page, dropped: { readonly text: string; readonly file?: string }): Promise<boolean> {
  return page.evaluate(({ text, file }) => {
    const data = new DataTransfer();
    if (file === undefined) data.setData('text/plain', text);
    else data.items.add(new File([text], file));
    const target = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
    const send = (type: string) => !target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    // Without the first taken, the browser would open the file instead of the page.
    return send('dragover') && send('drop');
  }, dropped);
}
