// What protects the page: its policy, to the letter and at work; and that what a person typed is only ever text.
import type { Locator, Page } from '@playwright/test';
import { createDocument } from '../../src/document/createDocument.ts';
import { encodeDocument } from '../../src/document/codec.ts';
import { setLabel } from '../../src/document/edits.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { steps } from '../../src/lesson/steps.ts';
import { storageKey } from '../../src/state/autosave.ts';
import { intrusions, watchPolicy } from './support/policy.ts';
import { expect, openPage, test } from './support/page.ts';
import { storeFirst } from './support/store.ts';

test.use({ start: null });
test.beforeEach(({ page }) => watchPolicy(page));

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types clip-lab-worker";

test('the built page states its policy before anything else, and carries nothing that the policy would have to allow', async ({ page, request }) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:|data:/i);
  await openPage(page, './');
  const stated = await page.evaluate(() => {
    const first = document.head.firstElementChild;
    return { is: first?.getAttribute('http-equiv'), says: first?.getAttribute('content'), policies: document.querySelectorAll('[http-equiv]').length };
  });
  expect(stated).toEqual({ is: 'Content-Security-Policy', says: policy, policies: 1 });
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
});

/** Presses everything of `role` that there is now, by name: what is pressed may change what there is. */
async function pressAll(page: Page, role: 'button' | 'radio' | 'switch' | 'rowheader' | 'columnheader'): Promise<void> {
  const named = (scope: Locator): Promise<string[]> => scope.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''));
  for (const name of new Set(await named(page.getByRole(role)))) {
    const target = page.getByRole(role, { name, exact: true }).first();
    if (await target.isVisible()) await target.press(role === 'radio' ? 'Space' : 'Enter');
  }
}

test('whatever is pressed, the policy has nothing to refuse', async ({ page }) => {
  const { app, figure, controls, lesson } = pageMessages('en');
  await openPage(page, './?lang=en&theme=light');
  for (const { number } of steps) {
    await page.getByRole('tab', { name: String(number) }).click();
    await pressAll(page, 'radio');
    await pressAll(page, 'switch');
  }
  await page.locator('summary').filter({ visible: true }).last().press('Enter');
  for (const role of ['rowheader', 'columnheader', 'button'] as const) await pressAll(page, role);
  // One of the buttons opened the lesson, in place of the formulas.
  await page.getByRole('button', { name: lesson.close, exact: true }).press('Enter');

  const cell = page.getByRole('gridcell', { name: figure.imageCell(1, 1) });
  for (const text of ['0.25', 'none']) {
    await cell.focus();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: `${controls.temperature} τ` }).fill('1e9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: controls.temperature, exact: true }).press('ArrowRight');

  await page.getByText(app.settings, { exact: true }).press('Enter');
  // The other language among them.
  const lists = await page.getByRole('combobox').all();
  for (const list of lists) {
    const values = await list.getByRole('option').evaluateAll((all) => all.map((each) => (each instanceof HTMLOptionElement ? each.value : '')));
    for (const value of [...values, values[0]!]) await list.selectOption(value);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('math').first()).toBeAttached();
  expect(await intrusions(page)).toEqual([]);
});

const hostile = [
  '<img src=x onerror="window.ran=true">',
  '<script>window.ran=true</script>',
  '"><svg onload="window.ran=true">',
  "</title><iframe srcdoc='<script>top.ran=true</script>'>",
  '\\href{javascript:window.ran=true}{click}',
  '$\\class{v0}{x}$ \\(\\style{color:red}{x}\\)',
  "{{constructor.constructor('window.ran=true')()}}",
  '&lt;b onclick=alert(1)&gt; &#60;script&#62;',
];

const formulas = (page: Page): Promise<string[]> => page.getByRole('math').allInnerTexts();

test('a label with markup, a script or TeX in it is text, wherever it shows', async ({ page }) => {
  await openPage(page, './');
  await page.getByRole('button', { name: 'Close this card' }).click();
  await page.getByRole('columnheader', { name: /^text 3/ }).click();
  const caption = page.getByRole('textbox', { name: 'Caption of text 3' });
  await expect(page.getByRole('math')).toHaveCount(2);
  const before = await formulas(page);
  for (const label of hostile) {
    await test.step(label, async () => {
      await caption.fill(label);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('columnheader', { name: `text 3, ${label}`, exact: true })).toContainText(label);
      await expect(caption).toHaveValue(label);
      expect(await formulas(page)).toEqual(before);
      expect(await intrusions(page)).toEqual([]);
    });
  }
});

test('so is a label that comes from the storage', async ({ page }) => {
  const stored = hostile.slice(0, 3).reduce((document, label, index) => setLabel(setLabel(document, 'images', index, label), 'texts', index, label), createDocument(chapterExample));
  await storeFirst(page, storageKey, encodeDocument(stored));
  await openPage(page, './');
  for (const [index, label] of hostile.slice(0, 3).entries()) {
    await expect(page.getByRole('rowheader', { name: `image ${index + 1}, ${label}`, exact: true })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: `text ${index + 1}, ${label}`, exact: true })).toBeVisible();
  }
  for (const { number } of steps) {
    await page.getByRole('tab', { name: String(number) }).click();
    expect(await intrusions(page)).toEqual([]);
  }
});

test('a hostile address is no more than an address', async ({ page }) => {
  for (const address of ['./?lang=<script>window.ran=true</script>&theme="onload="window.ran=true', './#<img src=x onerror=window.ran=true>', './?theme=__proto__&lang=constructor#javascript:window.ran=true']) {
    await page.goto(address);
    await page.reload();
    await expect(page.getByRole('status', { name: 'Symmetric loss' })).toHaveText('0.000754');
    expect(await intrusions(page)).toEqual([]);
  }
});

/** TypeScript's own library does not know them yet. */
interface TrustedTypes {
  readonly trustedTypes: { createPolicy(name: string, rules: { createHTML(text: string): string }): unknown };
}

// On a page of their own: what is refused is written to the console, which the tests' own page takes for an error.
test.describe('the policy at work', () => {
  /** What became of a way to run a text as a script: the error's name, or whether the script ran. */
  const outcomes = (page: Page) =>
    page.evaluate(async () => {
      // In a task of the page's own: the debugger that evaluates this may do more than a page may.
      await new Promise((resolve) => setTimeout(resolve));
      const script = 'window.ran=true';
      const markup = `<img src="missing.png" onerror="${script}">`;
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => (document.body.innerHTML = markup),
        outerHTML: () => (document.createElement('p').outerHTML = markup),
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', markup),
        DOMParser: () => new DOMParser().parseFromString(markup, 'text/html'),
        'document.write': () => document.write(markup),
        eval: () => (Reflect.get(window, 'eval') as (text: string) => unknown)(script),
        Function: () => (Reflect.construct(Function, [script]) as () => void)(),
        'a timer': () => Reflect.apply(setTimeout, window, [script]),
        'a script element': () => document.body.append(Object.assign(document.createElement('script'), { text: script })),
        'an address of a script': () => document.body.append(Object.assign(document.createElement('script'), { src: `data:text/javascript,${script}` })),
        'a handler': () => {
          document.body.setAttribute('onclick', script);
          document.body.click();
        },
        'a policy of trusted types': () => (window as unknown as TrustedTypes).trustedTypes.createPolicy('any', { createHTML: (text) => text }),
      };
      const outcome = (attempt: () => unknown) => {
        try {
          attempt();
          return window.ran === true ? 'ran' : 'nothing';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      return Object.fromEntries(Object.entries(attempts).map(([name, attempt]) => [name, outcome(attempt)]));
    });

  test('no text becomes HTML or a script', async ({ context }) => {
    const page = await context.newPage();
    await watchPolicy(page);
    await openPage(page, './');
    const refused = await outcomes(page);
    expect(refused).toEqual({
      innerHTML: 'TypeError', outerHTML: 'TypeError', insertAdjacentHTML: 'TypeError', DOMParser: 'TypeError', 'document.write': 'TypeError',
      eval: 'EvalError', Function: 'EvalError', 'a timer': 'TypeError', 'a script element': 'TypeError', 'an address of a script': 'TypeError',
      'a handler': 'TypeError', 'a policy of trusted types': 'TypeError',
    });
    await expect(page.getByRole('status', { name: 'Symmetric loss' })).toHaveText('0.000754');
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
  });

  test('nothing is fetched, sent or loaded, not even from the page’s own address, and nothing else than the page is framed', async ({ context }) => {
    const page = await context.newPage();
    await watchPolicy(page);
    await openPage(page, './');
    const outcome = await page.evaluate(async () => {
      const form = document.createElement('form');
      const frame = document.createElement('iframe');
      form.action = './sent';
      frame.src = 'data:text/html,framed';
      document.body.append(form, frame);
      for (const send of [() => form.submit(), () => navigator.sendBeacon('./beacon', 'text')]) {
        try {
          send();
        } catch {
          // Some browsers refuse with an exception.
        }
      }
      return fetch('./favicon.svg').then(() => 'fetched', (error: unknown) => (error instanceof Error ? error.name : 'refused'));
    });
    expect(outcome).toBe('TypeError');
    await expect.poll(() => page.evaluate(() => window.refusals.map((line) => line.split(':')[0]).sort())).toEqual(['connect-src', 'connect-src', 'form-action', 'frame-src']);
  });
});
