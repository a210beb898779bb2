// What axe-core finds on every step, in every language and theme, and in each state; what is announced; motion and forced colours.
import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { stepKey, steps } from '../../src/lesson/steps.ts';
import { themes } from '../../src/panels/page.ts';
import { axeFaults, rulesOfLooks } from './support/axe.ts';
import { inChromium } from './support/engines.ts';
import { openDialog, pasteText, said } from './support/exchange.ts';
import { expect, test } from './support/page.ts';

async function press(page: Page, button: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.getByRole('button', { name: button }).press('Enter');
}

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: new RegExp(`^${cell}(:|$)`) }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Everything once in each language; of the other themes, what their colours and sizes can spoil. */
const looks = [...locales.map((locale) => ({ locale, theme: 'light' as const, only: [] })), ...themes.filter((theme) => theme !== 'light').map((theme) => ({ locale: 'en' as const, theme, only: rulesOfLooks }))];

for (const { locale, theme, only } of looks) {
  test.describe(() => {
    test.use({ start: `./?lang=${locale}&theme=${theme}` });
    test(`axe finds nothing on any step in ${locale}, ${theme}`, async ({ page }) => {
      const messages = pageMessages(locale);
      const faults = await axeFaults(page, 'welcome', { only });
      for (const { stage, number } of steps) {
        const { tab } = messages.steps[stepKey(stage, { normalize: false, direction: 'imageToText' })];
        await page.getByRole('tab', { name: `${number} ${tab}` }).click();
        await page.getByRole('button', { name: messages.panel.reveal }).press('Enter');
        faults.push(...(await axeFaults(page, tab, { only })));
      }
      expect(faults).toEqual([]);
    });
  });
}

interface State {
  readonly name: string;
  readonly enter: (page: Page) => Promise<void>;
}

const phone = { width: 390, height: 844 };
const openText2 = (page: Page) => page.getByRole('columnheader', { name: /^text 2/ }).press('Enter');
const escape = (page: Page) => page.keyboard.press('Escape');

/** States of one page, each entered from the one before. */
const walks: readonly { readonly name: string; readonly viewport?: typeof phone; readonly states: readonly State[] }[] = [
  {
    name: 'what opens and what is refused',
    states: [
      { name: 'the editor of a text is open', enter: openText2 },
      { name: 'a component is being typed', enter: async (page) => {
        await escape(page);
        await page.getByRole('gridcell', { name: 'image 1, component 1' }).focus();
        await page.keyboard.press('F2');
        await expect(page.getByRole('textbox', { name: 'image 1, component 1' })).toBeFocused();
      } },
      { name: 'a component is refused', enter: async (page) => {
        await escape(page);
        await typeInto(page, 'image 1, component 1', '1.2.3');
        await expect(page.getByRole('alert')).toBeVisible();
      } },
      { name: 'a temperature is refused', enter: async (page) => {
        await escape(page);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await page.getByRole('textbox', { name: 'Temperature τ' }).fill('-1');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('alert')).toBeVisible();
      } },
      { name: 'a pair of nearly the same direction is picked', enter: async (page) => {
        await escape(page);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await page.getByRole('gridcell', { name: 'image 1, text 1' }).click();
      } },
      { name: 'the whole matrix is written out', enter: async (page) => {
        await page.getByRole('tab', { name: 'Loss' }).click();
        await page.getByText('The whole matrix').click();
      } },
      { name: 'the settings are open', enter: (page) => page.getByText('Settings').click() },
    ],
  },
  {
    name: 'other sizes, and a zero vector',
    states: [
      { name: 'six pairs', enter: (page) => press(page, 'More: Pairs', 3) },
      { name: 'twelve pairs', enter: (page) => press(page, 'More: Pairs', 6) },
      { name: 'six dimensions', enter: async (page) => {
        await press(page, 'Reset', 1);
        await press(page, 'More: Dimensions', 3);
      } },
      { name: 'one pair', enter: async (page) => {
        await press(page, 'Reset', 1);
        await press(page, 'Less: Pairs', 2);
      } },
      { name: 'a zero vector, normalised', enter: async (page) => {
        await press(page, 'Reset', 1);
        await typeInto(page, 'image 2, component 2', '0');
        await page.getByRole('switch').first().press('Space');
        await page.getByRole('tab', { name: 'Compare' }).click();
        await expect(page.getByRole('listitem').getByText('Image 2 is the zero vector')).toBeVisible();
      } },
    ],
  },
  {
    name: 'a phone',
    viewport: phone,
    states: [
      { name: 'as it opens', enter: () => Promise.resolve() },
      { name: 'the sheet of a text', enter: async (page) => {
        await openText2(page);
        // To where the sheet lies over no control in part.
        await page.mouse.wheel(0, 10_000);
      } },
    ],
  },
];

for (const { name, viewport, states } of walks) {
  test.describe(() => {
    if (viewport) test.use({ viewport });
    test(`axe finds nothing in ${name}`, async ({ page }) => {
      const faults: string[] = [];
      for (const state of states) {
        await test.step(state.name, async () => {
          await state.enter(page);
          faults.push(...(await axeFaults(page, state.name)));
        });
      }
      expect(faults).toEqual([]);
    });
  });
}

for (const theme of themes) {
  test.describe(() => {
    test.use({ start: `./?theme=${theme}` });
    test(`axe finds nothing in the menu and the dialogs of copying and pasting in ${theme}`, async ({ page }) => {
      const only = theme === 'light' ? [] : rulesOfLooks;
      await page.getByRole('button', { name: 'Copy and share' }).press('Enter');
      const faults = await axeFaults(page, 'the menu', { only });
      await page.keyboard.press('Escape');
      await openDialog(page, 'Copy numbers…');
      await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
      await expect(said(page)).toHaveText('Copied');
      faults.push(...(await axeFaults(page, 'copying', { only })));
      await page.keyboard.press('Escape');
      await openDialog(page, 'Paste numbers…');
      for (const [state, text] of [['nothing to paste', ''], ['read', '1 2\n3 4'], ['refused', '1 2\n3 x'], ['a comma to ask about', '1,2\n3,4']] as const) {
        await pasteText(page).fill(text);
        await page.getByRole('button', { name: 'Choose a file…' }).focus();
        faults.push(...(await axeFaults(page, state, { only })));
      }
      expect(faults).toEqual([]);
    });
  });
}

test('one polite region tells of each change; the loss itself keeps quiet while it runs', async ({ page }) => {
  const regions = () =>
    page.getByRole('status').or(page.getByRole('alert')).or(page.getByRole('log')).or(page.locator('[aria-live]'))
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('aria-live') ?? ''}`.trim()));
  // One of them, empty, is for the news of another version.
  await expect(page.locator('.update-notice')).toBeEmpty();
  // Two more say the number of pairs and that of dimensions, once a button has changed it, and are empty else.
  for (const stepper of await page.locator('.stepper [aria-live]').all()) await expect(stepper).toBeEmpty();
  const expected = ['', 'Symmetric loss off', 'polite', 'polite', 'polite'];
  expect(await regions()).toEqual(expected);
  await page.getByRole('button', { name: 'Swap captions 2 and 3' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Loss rose to' })).toHaveText(/^Loss rose to \d+\.\d+; 1 of 3 correct$/);
  expect(await regions()).toEqual(expected);
});

const animations = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);

/** The most animations at one time while something is done, and in the twenty frames after it. */
async function animationsDuring(page: Page, act: () => Promise<void>): Promise<number> {
  const seen = await page.evaluateHandle(() => {
    const watched = { most: 0, framesLeft: Infinity };
    const look = () => {
      watched.most = Math.max(watched.most, document.getAnimations().length);
      watched.framesLeft -= 1;
      if (watched.framesLeft > 0) requestAnimationFrame(look);
    };
    look();
    return watched;
  });
  await act();
  await seen.evaluate((watched) => (watched.framesLeft = 20));
  await expect.poll(() => seen.evaluate(({ framesLeft }) => framesLeft)).toBe(0);
  return seen.evaluate(({ most }) => most);
}

const swapCaptions = (page: Page) => page.getByRole('button', { name: 'Swap captions 2 and 3' }).press('Enter');

test('swapped captions glide to their places', async ({ page }) => {
  expect(await animationsDuring(page, () => swapCaptions(page))).toBeGreaterThan(0);
  await expect.poll(() => animations(page)).toBe(0);
});

test('nothing glides where less motion is asked for', inChromium('preferences'), async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animationsDuring(page, () => swapCaptions(page))).toBe(0);
  expect(await animationsDuring(page, () => page.getByRole('switch').first().press('Space'))).toBe(0);
});

test.describe(() => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('with forced colours the current step and the picked cell still stand out', inChromium('preferences'), async ({ page }) => {
    const look = (role: 'tab' | 'gridcell', name: string) =>
      page.getByRole(role, { name }).first().evaluate((element) => {
        const { backgroundColor, color, borderTopColor, borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(element);
        return { backgroundColor, color, borderTopColor, borderTopWidth, outlineStyle, outlineWidth };
      });
    await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName('5 Softmax');
    expect(await look('tab', '5 Softmax')).not.toEqual(await look('tab', '6 Loss'));
    expect(await look('gridcell', 'image 2, text 3')).not.toEqual(await look('gridcell', 'image 2, text 1'));
    // axe reads the fill of the text, which stays the page's own, and not the colour forced upon it.
    expect(await axeFaults(page, 'forced colours', { without: ['color-contrast'] })).toEqual([]);
  });
});
