// A run taken away: curves, code and pictures are files of their own, in which what a person typed is only ever text.
import type { Page } from '@playwright/test';
import { encodeDocument } from '../../src/document/codec.ts';
import { createDocument } from '../../src/document/createDocument.ts';
import { setLabel } from '../../src/document/edits.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { runCsv } from '../../src/document/training/runCsv.ts';
import { trainingDefaults } from '../../src/document/training/training.ts';
import { trainRun } from '../../src/engine/training/index.ts';
import { trainingMessages } from '../../src/i18n/training/messages.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { storageKey } from '../../src/state/autosave.ts';
import { bytesOf, keepFiles, nextFile, textOf, type SavedFile } from './support/files.ts';
import { expect, openPage, test } from './support/page.ts';
import { intrusions, watchPolicy } from './support/policy.ts';
import { storeFirst } from './support/store.ts';

test.use({ start: null });

const { exports: words, transport } = trainingMessages('en');
const hostile = '</text><script>window.ran=true</script>&"]]>';
const start = ['images', 'texts'].reduce((document, side) => setLabel(document, side as 'images' | 'texts', 1, hostile), createDocument(chapterExample));

const take = (page: Page, item: string): Promise<SavedFile> =>
  nextFile(page, async () => {
    await page.getByRole('button', { name: words.menu }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  });

const linesOf = (csv: string): string[][] => csv.trim().split('\n').map((line) => line.split(','));

test('a run is taken away as CSV, code and pictures, all of them sound', async ({ page }) => {
  await watchPolicy(page);
  await keepFiles(page);
  await storeFirst(page, storageKey, encodeDocument(start));
  await openPage(page, './?lang=en&lesson=training');
  for (const step of [1, 2]) {
    await page.getByRole('button', { name: transport.forward }).press('Enter');
    await expect(page.getByRole('slider', { name: transport.slider, exact: true })).toHaveAttribute('aria-valuenow', String(step));
  }
  const csv = await take(page, words.csv);
  const [header, ...rows] = linesOf(textOf(csv));
  const [columns, ...computed] = linesOf(runCsv(trainRun(toInputs(start), trainingDefaults, 2).series));
  expect(header).toEqual(columns);
  // Browsers differ in the last digit of an exponential.
  expect(rows.map((row) => row.map(Number))).toEqual(computed.map((row) => row.map((value) => expect.closeTo(Number(value), 12))));
  await expect(page.getByRole('status').filter({ hasText: words.saved(csv.name) })).toHaveCount(1);
  expect(textOf(await take(page, words.script))).toContain('\nsteps = 2\n');

  const sphere = await take(page, words.sphereSvg);
  const curves = await take(page, words.curvesSvg);
  expect([sphere.name, curves.name]).toEqual(['clip-lab-sphere-step-2.svg', 'clip-lab-curves-step-2.svg']);
  expect(textOf(sphere)).toContain('&lt;script&gt;');
  // On a page of its own: this one's policy lets no text be parsed.
  const reader = await page.context().newPage();
  for (const file of [sphere, curves]) {
    const read = await reader.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = Array.from(picture.querySelectorAll('*'));
      const spans = (name: string) => picture.querySelectorAll(name).length;
      const attributes = new Set(all.flatMap((element) => element.getAttributeNames()));
      return { root: picture.documentElement.localName, title: picture.querySelector('title')?.textContent, foreign: spans('script, foreignObject, image, style, a, use'), attributes: [...attributes], texts: spans('text'), paths: spans('path') };
    }, textOf(file));
    expect(read).toMatchObject({ root: 'svg', title: file === sphere ? words.sphereTitle(2) : words.curvesTitle(2), foreign: 0 });
    expect(read.attributes.filter((name) => /^(on|class|style|href|data-)/.test(name))).toEqual([]);
    expect(read.texts).toBeGreaterThan(8);
    expect(read.paths).toBeGreaterThan(8);
  }
  // A page behind another is not drawn in Firefox, nor are its menus.
  await reader.close();
  const png = await take(page, words.spherePng);
  expect([png.type, [...bytesOf(png).subarray(0, 4)]]).toEqual(['image/png', [0x89, 0x50, 0x4e, 0x47]]);
  expect(await intrusions(page)).toEqual([]);
});
