// Drags and held keys: what begins them, what they listen to, how they end, and that each is one step to undo.
import type { Locator, Page } from '@playwright/test';
import { inChromium } from './support/engines.ts';
import { button, dragBy, enter, imageCell, lossOn, lossText, middleOf, slider, withComponent } from './support/figure.ts';
import { expect, test } from './support/page.ts';

const opening = lossText();
const temperature = (page: Page) => slider(page, 'Temperature');
const handle = (page: Page) => slider(page, 'turn text 3');
const angle = 'aria-valuenow';

async function expectUntouched(page: Page): Promise<void> {
  await expect(lossOn(page)).toHaveText(opening);
  await expect(button(page, 'Undo')).toBeDisabled();
}

async function expectOneStep(page: Page): Promise<void> {
  await button(page, 'Undo').click();
  await expectUntouched(page);
}

/** Keeps a key down for that many key presses; letting go is left to the test. */
async function hold(page: Page, key: string, presses: number): Promise<void> {
  for (let press = 0; press < presses; press += 1) await page.keyboard.down(key);
}

test.describe('a number pressed at its edge', () => {
  const cell = (page: Page) => imageCell(page, 1, 2);

  async function pressEdge(page: Page): Promise<{ x: number; y: number }> {
    const { x, y } = await middleOf(cell(page));
    const edge = { x: x + (await cell(page).boundingBox())!.width / 2 - 2, y };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    return edge;
  }

  test('and let go of outside does not follow the pointer that comes back', async ({ page }) => {
    const { x, y } = await pressEdge(page);
    await page.mouse.move(x, y - 100);
    await page.mouse.up();
    await page.mouse.move(x, y);
    await page.mouse.move(x - 20, y, { steps: 5 });
    await expect(cell(page)).toHaveText('0');
    await expectUntouched(page);
  });

  test('follows the pointer outside, and is committed there', async ({ page }) => {
    const { x, y } = await pressEdge(page);
    await page.mouse.move(x + 50, y);
    await expect(cell(page)).toHaveText('0.5');
    await page.mouse.up();
    await page.mouse.move(x - 20, y, { steps: 5 });
    await expect(cell(page)).toHaveText('0.5');
    await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
    await expectOneStep(page);
  });
});

test.describe('the click that ends a drag', () => {
  const cell = (page: Page) => imageCell(page, 1, 2);
  const picked = (page: Page) => page.getByRole('gridcell', { selected: true });

  test('does not pick', async ({ page }) => {
    await dragBy(cell(page), 10);
    await page.mouse.up();
    await expect(cell(page)).toHaveText('0.1');
    await expect(picked(page)).toHaveAccessibleName(/^image 2, text 3:/);
  });

  test('neither picks nor commits after Escape, and the next click picks', async ({ page }) => {
    await dragBy(cell(page), 10);
    await expect(cell(page)).toHaveText('0.1');
    await page.keyboard.press('Escape');
    await page.mouse.move((await middleOf(cell(page))).x + 5, (await middleOf(cell(page))).y);
    await page.mouse.up();
    await expect(cell(page)).toHaveText('0');
    await expectUntouched(page);
    await expect(picked(page)).toHaveAccessibleName(/^image 2, text 3:/);
    await cell(page).click();
    await expect(picked(page)).toHaveAccessibleName(/^image 1, text 3:/);
  });
});

test('Escape calls a drag off wherever the focus is', async ({ page }) => {
  for (const target of [imageCell(page, 1, 2), temperature(page), handle(page)]) {
    await dragBy(target, 30);
    await expect(lossOn(page)).not.toHaveText(opening);
    await target.blur();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expectUntouched(page);
  }
});

test('other keys wait until a drag is over', async ({ page }) => {
  await enter(imageCell(page, 2, 3), '0.25');
  const edited = await lossOn(page).innerText();
  await dragBy(imageCell(page, 1, 2), 30);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(imageCell(page, 1, 2)).toHaveText('0.3');
  await page.mouse.up();
  await button(page, 'Undo').click();
  await expect(lossOn(page)).toHaveText(edited);
  await expectOneStep(page);
});

test('another button of the mouse drags nothing', async ({ page }) => {
  for (const target of [imageCell(page, 1, 2), temperature(page), handle(page)]) {
    const { x, y } = await middleOf(target);
    for (const which of ['right', 'middle'] as const) {
      await page.mouse.move(x, y);
      await page.mouse.down({ button: which });
      await page.mouse.move(x + 40, y + 10, { steps: 5 });
      await expect(lossOn(page)).toHaveText(opening);
      await page.mouse.up({ button: which });
    }
    await expectUntouched(page);
  }
});

test.describe('a held key', () => {
  const cases: readonly { readonly what: string; readonly at: (page: Page) => Locator; readonly modifier?: string; readonly key: string; readonly shows: (target: Locator) => Promise<void> }[] = [
    { what: 'Alt+↑ on a number', at: (page) => imageCell(page, 1, 2), modifier: 'Alt', key: 'ArrowUp', shows: (cell) => expect(cell).toHaveText('0.5') },
    { what: '↑ on a vector of the lens', at: handle, key: 'ArrowUp', shows: (tip) => expect(tip).toHaveAttribute(angle, '71.8') },
    { what: '→ on the temperature', at: temperature, key: 'ArrowRight', shows: (thumb) => expect(thumb).toHaveAttribute(angle, '0.125') },
  ];

  for (const { what, at, modifier, key, shows } of cases) {
    const begin = async (page: Page) => {
      await at(page).focus();
      if (modifier) await page.keyboard.down(modifier);
      await hold(page, key, 5);
      await shows(at(page));
      await expect(button(page, 'Undo'), 'nothing is committed yet').toBeDisabled();
    };

    const letGo = async (page: Page) => {
      await page.keyboard.up(key);
      if (modifier) await page.keyboard.up(modifier);
    };

    test(`${what} is one step when let go, when the focus leaves and at a press of the pointer, and none after Escape`, async ({ page }) => {
      await test.step('let go', async () => {
        await begin(page);
        await letGo(page);
        await shows(at(page));
        await expect(lossOn(page)).not.toHaveText(opening);
        await expectOneStep(page);
      });
      await test.step('the focus leaves', async () => {
        await begin(page);
        await at(page).blur();
        await hold(page, key, 2);
        await shows(at(page));
        await letGo(page);
        await expectOneStep(page);
      });
      await test.step('Escape, and held on', async () => {
        await begin(page);
        await page.keyboard.press('Escape');
        await expectUntouched(page);
        await hold(page, key, 2);
        await letGo(page);
        await expectUntouched(page);
      });
      await test.step('a press of the pointer', async () => {
        await begin(page);
        const { x, y } = await middleOf(at(page));
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.up();
        await shows(at(page));
        await letGo(page);
        await expectOneStep(page);
      });
    });
  }
});

test.describe('by touch', inChromium('fingers'), () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  interface Finger {
    readonly id: number;
    readonly x: number;
    readonly y: number;
  }

  /** Tells the page which fingers are on the screen now: one more, moved, one fewer, or none. */
  async function fingers(page: Page) {
    const session = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Finger[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** The way from one place to another in small moves. */
  const way = (finger: Finger, dx: number, dy: number): Finger[] =>
    Array.from({ length: 20 }, (_, k) => ({ ...finger, x: finger.x + (dx * (k + 1)) / 20, y: finger.y + (dy * (k + 1)) / 20 }));

  for (const [where, item] of [['the same number', 1], ['another number', 3]] as const) {
    test(`a second finger on ${where} is ignored`, async ({ page }) => {
      const [cell, other] = [imageCell(page, 1, 2), imageCell(page, item, 2)];
      const start = { id: 1, ...(await middleOf(cell)) };
      const late = { id: 2, ...(await middleOf(other)) };
      const touch = await fingers(page);
      await touch('touchStart', start);
      const path = way(start, 40, 0);
      for (const at of path) await touch('touchMove', at);
      await expect(cell).toHaveText('0.4');
      const rest = path.at(-1)!;
      await touch('touchStart', rest, late);
      for (const at of way(late, 60, 0)) await touch('touchMove', rest, at);
      await expect(cell).toHaveText('0.4');
      await touch('touchMove', rest);
      await expect(button(page, 'Undo')).toBeDisabled();
      for (const at of way(rest, 10, 0)) await touch('touchMove', at);
      await touch('touchEnd');
      await expect(cell).toHaveText('0.5');
      await expect(lossOn(page)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
      await expectOneStep(page);
    });
  }

  test('a finger that is not the first drags nothing', async ({ page }) => {
    for (const target of [imageCell(page, 1, 2), temperature(page), handle(page)]) {
      const { x, y } = await middleOf(target);
      const corner = { id: 1, x: 3, y: 3 };
      const touch = await fingers(page);
      await touch('touchStart', corner);
      const second = { id: 2, x, y };
      await touch('touchStart', corner, second);
      for (const at of way(second, 40, 0)) await touch('touchMove', corner, at);
      await touch('touchMove', corner);
      await touch('touchEnd');
      await expectUntouched(page);
    }
  });

  test('a swipe up or down over a number or the temperature scrolls and changes nothing', async ({ page }) => {
    const touch = await fingers(page);
    const scrolled = () => page.evaluate(() => window.scrollY);
    for (const target of [imageCell(page, 3, 2), temperature(page)]) {
      const start = { id: 1, ...(await middleOf(target)) };
      const before = await scrolled();
      // To where there is something to scroll to.
      const dy = before > 40 ? 160 : -160;
      await touch('touchStart', start);
      for (const at of way(start, 6, dy)) await touch('touchMove', at);
      await touch('touchEnd');
      await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeGreaterThan(20);
      await expectUntouched(page);
    }
  });

  test('an unsteady finger that goes less than 8 px drags nothing', async ({ page }) => {
    const touch = await fingers(page);
    for (const target of [imageCell(page, 1, 2), handle(page), temperature(page).getByText('0.07', { exact: true })]) {
      const start = { id: 1, ...(await middleOf(target)) };
      await touch('touchStart', start);
      for (const at of way(start, 7, 0)) await touch('touchMove', at);
      await touch('touchEnd');
      await expectUntouched(page);
    }
  });

  test('a tap on the track moves the temperature there, as one step', async ({ page }) => {
    const { x, y } = await middleOf(temperature(page).getByText('1', { exact: true }));
    await page.touchscreen.tap(x, y);
    await expect(temperature(page)).toHaveAttribute(angle, '1');
    await expectOneStep(page);
  });
});
