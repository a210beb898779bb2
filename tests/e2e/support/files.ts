// Files that the page hands to the browser to save.
import { expect, type Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  /** Its bytes, as they travel fastest between page and test. */
  readonly base64: string;
}

declare global {
  interface Window {
    readonly taken: SavedFile[];
  }
}

/** Keeps what the page hands to the browser, which then saves nothing. Before the page is opened. */
export const keepFiles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const taken: SavedFile[] = [];
    Object.assign(window, { taken });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return;
      const reader = new FileReader();
      reader.onload = () => taken.push({ name: this.download, type: blob.type, base64: String(reader.result).split(',')[1] ?? '' });
      reader.readAsDataURL(blob);
    };
  });

/** The file that `ask` has the page save. */
export async function nextFile(page: Page, ask: () => Promise<void>): Promise<SavedFile> {
  const before = await page.evaluate(() => window.taken.length);
  await ask();
  await expect.poll(() => page.evaluate(() => window.taken.length)).toBe(before + 1);
  return page.evaluate((at) => window.taken[at]!, before);
}

export const bytesOf = ({ base64 }: SavedFile): Buffer => Buffer.from(base64, 'base64');
export const textOf = (file: SavedFile): string => bytesOf(file).toString('utf8');
