// The page under a seeded monkey: whatever is pressed, typed and dragged, no error, no script, nothing but numbers; and all of it can be undone.
import { createDocument } from '../../src/document/createDocument.ts';
import { encodeDocument } from '../../src/document/codec.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { storageKey } from '../../src/state/autosave.ts';
import { monkey } from './support/monkey.ts';
import { expect, openPage, test } from './support/page.ts';
import { intrusions, watchPolicy } from './support/policy.ts';

test.use({ start: null });

/** More of them, for a longer run. */
const actions = Number(process.env.CLIP_LAB_MONKEY ?? 40);
const seeds = (process.env.CLIP_LAB_MONKEY_SEEDS ?? '1,2').split(',').map(Number);

const notNumbers = /\b(NaN|Infinity|undefined|null|\[object \w+\])\b/g;

for (const seed of seeds) {
  test(`${actions} things done at random with seed ${seed} break nothing, and can be undone`, async ({ page }) => {
    test.setTimeout(60_000 + actions * 500);
    await watchPolicy(page);
    await openPage(page, `./?lang=${seed % 2 === 0 ? 'en' : 'pt-BR'}`);
    const stored = () => page.evaluate((key) => window.localStorage.getItem(key), storageKey);
    const act = monkey(page, seed);
    const done: string[] = [];
    for (let action = 0; action < actions; action += 1) {
      done.push(await act());
      // In texts, names, paths and styles alike.
      const [wrong, foreign] = await Promise.all([page.evaluate((words) => document.documentElement.outerHTML.match(words) ?? [], notNumbers), intrusions(page)]);
      expect([...wrong, ...foreign], done.slice(-12).join('\n')).toEqual([]);
    }

    await page.mouse.up();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    const last = await stored();
    const undo = page.getByRole('button', { name: /^(Undo|Desfazer)$/ });
    let undone = 0;
    // Some presses at once: those beyond the first step do nothing, nor do those beyond the last that redo.
    while (undone <= 2 * actions && (await undo.getAttribute('aria-disabled')) === null) for (const end = undone + 8; undone < end; undone += 1) await page.keyboard.press('Control+z');
    await expect(undo).toBeDisabled();
    if (last !== null) expect(await stored()).toBe(encodeDocument(createDocument(chapterExample)));
    for (; undone > 0; undone -= 1) await page.keyboard.press('Control+y');
    expect(await stored()).toBe(last);
  });
}
