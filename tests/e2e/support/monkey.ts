// A seeded hand that presses, types, drags and undoes at random, as no person would.
import type { Page } from '@playwright/test';
import { createRandom } from '../../../src/engine/index.ts';

const controls =
  'button, summary, select, input, [role=tab], [role=gridcell], [role=rowheader], [role=columnheader], [role=slider], mjx-container, a[href^="#"]';
const keys = [
  'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Escape', 'Delete', 'Backspace', 'F2', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowDown',
  'Control+Home', 'Control+End', 'Home', 'End', 'PageUp', 'PageDown', 'Control+z', 'Control+z', 'Control+Shift+z', 'Control+y', '1', '-', '.', 'e', 'x', '<',
];
/** None of them is a word that the page must never show of itself, such as that for no number. */
const texts = [
  '0', '-1', '1e100', '-1e-100', '1e101', '1e999', '0,07', '−3', '', ' ', '1.2.3', 'half', '9'.repeat(50), '<img src=x onerror="window.ran=true">', '<script>window.ran=true</script>', '\\href{javascript:window.ran=true}{x}',
  '"><svg onload="window.ran=true">', '$\\tau$', '=1+1', '\u202Etxt', '\u2066\u2067\u2068', 'a\u0300\u0301\u0302\u0303\u0304', '\uD83D\uDC08', '\u200B', '漢'.repeat(60), 'x'.repeat(61), '__proto__',
];

/** The hand's actions one after the other; each tells what it did. */
export function monkey(page: Page, seed: number): () => Promise<string> {
  const random = createRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;

  /** A part of the page may lie beyond the window, where not every browser lets a pointer go. */
  const inside = (x: number, y: number): [number, number] => {
    const { width, height } = page.viewportSize()!;
    return [Math.max(0, Math.min(x, width - 1)), Math.max(0, Math.min(y, height - 1))];
  };

  const target = async () => {
    const visible = page.locator(controls).filter({ visible: true });
    const count = await visible.count();
    const chosen = visible.nth(below(count));
    await chosen.scrollIntoViewIfNeeded();
    const box = (await chosen.boundingBox())!;
    const name = await chosen.evaluate((element) => `${element.nodeName.toLowerCase()} "${element.getAttribute('aria-label') ?? (element.textContent ?? '').slice(0, 30)}"`);
    const [x, y] = inside(box.x + box.width * (0.1 + 0.8 * random()), box.y + box.height * (0.1 + 0.8 * random()));
    return { chosen, name, x, y };
  };

  const actions: readonly (() => Promise<string>)[] = [
    async () => {
      const key = one(keys);
      await page.keyboard.press(key);
      return `press ${key}`;
    },
    async () => {
      const text = one(texts);
      await page.keyboard.insertText(text);
      if (random() < 0.7) await page.keyboard.press('Enter');
      return `type ${JSON.stringify(text)}`;
    },
    async () => {
      const { chosen, name, x, y } = await target();
      if (name.startsWith('select')) {
        const values = await chosen.locator('option').evaluateAll((all) => all.map((each) => (each instanceof HTMLOptionElement ? each.value : '')));
        const value = one(values);
        await chosen.selectOption(value);
        return `choose ${value} in ${name}`;
      }
      await page.mouse.click(x, y, { clickCount: 1 + below(2) });
      return `click ${name}`;
    },
    async () => {
      const { chosen, name } = await target();
      await chosen.focus();
      return `focus ${name}`;
    },
    async () => {
      const { name, x, y } = await target();
      const [dx, dy] = [Math.round(400 * (random() - 0.5)), Math.round(200 * (random() - 0.5))];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(...inside(x + dx, y + dy), { steps: 3 });
      if (random() < 0.2) await page.keyboard.press(one(['Escape', 'Control+z', 'PageDown']));
      await page.mouse.up();
      return `drag ${name} by ${dx}, ${dy}`;
    },
  ];
  const usual = [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4];
  return () => actions[one(usual)]!();
}
