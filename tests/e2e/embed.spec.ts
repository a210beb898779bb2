// Embeds in frames of pages from elsewhere: what they tell and take, and what they leave to the page that holds them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, openPage, test } from './support/page.ts';
import { button, enter, imageCell, imageGrid, lossOn, lossText, matrixCell, textGrid, withComponent } from './support/figure.ts';

interface Served {
  readonly url: string;
  close(): void;
}

interface Heard {
  readonly frame: number;
  readonly origin: string;
  readonly data: { readonly clipLab?: number; readonly type?: string; readonly subject?: string; readonly height?: number; readonly [key: string]: unknown };
}

declare global {
  interface Window {
    readonly frames_: readonly HTMLIFrameElement[];
    readonly heard: readonly Heard[];
  }
}

const { serve } = createRequire(import.meta.url)('../../scripts/lib/serve.cjs') as { serve(folder: string, port: number): Promise<Served> };
let host: Served;

// The host is another origin than the page that it holds.
test.use({ start: null, provoked: /^request: http:\/\/127\.0\.0\.1:\d+\/(frames|strict|host)\./ });
test.beforeAll(async () => {
  host = await serve(join(import.meta.dirname, 'hosts'), 0);
});
test.afterAll(() => host.close());

const open = (page: Page, baseURL: string | undefined, path: string) => page.goto(`${host.url}/${path}${path.includes('?') ? '&' : '?'}lab=${encodeURIComponent(baseURL ?? '')}`);
const framesOf = (...addresses: readonly string[]) => `frames.html?${addresses.map((address) => `frame=${encodeURIComponent(address)}`).join('&')}`;
const heard = (page: Page, type: string, frame = 0) => page.evaluate(([wanted, index]) => window.heard.filter(({ data, frame: from }) => from === index && data.type === wanted).map(({ data }) => data), [type, frame] as const);
const last = async (page: Page, type: string, frame = 0) => (await heard(page, type, frame)).at(-1);
/** What is said before it listens is lost. */
const isListening = (page: Page, frame = 0) => expect.poll(() => heard(page, 'ready', frame)).toHaveLength(1);
const say = (page: Page, message: unknown, frame = 0) => page.evaluate(([said, index]) => window.frames_[index]?.contentWindow?.postMessage(said, '*'), [message, frame] as const);
const frameOf = (page: Page, index = 0): FrameLocator => page.frameLocator('iframe').nth(index);
/** px that a frame does not show, down and across. */
const hiddenIn = (embed: FrameLocator) => embed.locator('html').evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [scrollHeight - clientHeight, scrollWidth - clientWidth]);

test('in a plain frame of 600 px it shows all, takes no focus, and leaves the wheel to the page', async ({ page, baseURL }) => {
  await open(page, baseURL, framesOf('?embed&lang=en'));
  const embed = frameOf(page);
  await expect(lossOn(embed)).toHaveText(lossText());
  await expect(page.locator('#name')).toBeFocused();
  await expect(embed.getByRole('heading', { name: 'CLIP Lab', exact: true })).toHaveCount(0);
  expect(await hiddenIn(embed)).toEqual([0, 0]);
  // As wide as the text of MkDocs-Material, in the longer language.
  await page.locator('iframe').evaluate((frame) => frame.style.setProperty('width', '688px'));
  await say(page, { clipLab: 1, type: 'setState', link: '' });
  await expect(lossOn(embed)).toHaveText(lossText(withComponent('images', 1, 2, 0)));
  await expect(embed.getByRole('tab', { selected: true })).toContainText('Softmax');
  await say(page, { clipLab: 1, type: 'setLanguage', language: 'pt' });
  await expect(embed.locator('html[lang=pt-BR]')).toHaveCount(1);
  await expect.poll(() => hiddenIn(embed)).toEqual([0, 0]);
  await say(page, { clipLab: 1, type: 'setLanguage', language: 'en' });
  await matrixCell(embed, 1, 1).hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  expect((await page.evaluate(() => window.heard)).map(({ data }) => data.type ?? data.subject)).toEqual(expect.arrayContaining(['ready', 'height', 'lti.frameResize']));
});

test('it says to nobody what happens in it until it is asked, and then all of it', async ({ page, baseURL }) => {
  await open(page, baseURL, framesOf('?embed&lang=en'));
  const embed = frameOf(page);
  await enter(imageCell(embed, 1, 2), '0.5');
  await expect(lossOn(embed)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  for (const garbage of ['x', 7, null, [], { clipLab: 2, type: 'getState' }, { clipLab: 1, type: 'explode' }, { clipLab: 1, type: 'setTheme', theme: 'x'.repeat(1e6) }]) await say(page, garbage);
  await say(page, { clipLab: 1, type: 'getState', id: 'mine' });
  await expect.poll(() => last(page, 'state')).toMatchObject({ id: 'mine', step: 'softmax', language: 'en', theme: 'auto' });
  expect((await page.evaluate(() => window.heard)).map(({ data }) => data.type ?? data.subject).filter((type) => !['ready', 'height', 'lti.frameResize', 'state'].includes(type ?? ''))).toEqual([]);

  await say(page, { clipLab: 1, type: 'goToStep', step: 'loss' });
  await expect(embed.getByRole('tab', { selected: true })).toContainText('Loss');
  expect(await last(page, 'step')).toMatchObject({ step: 'loss' });
  // A key that a grid uses is its own; one that nothing uses is the deck's.
  await imageCell(embed, 1, 1).press('ArrowRight');
  await imageCell(embed, 1, 2).press('PageDown');
  await expect.poll(async () => (await heard(page, 'key')).map(({ key }) => key)).toEqual(['PageDown']);
  await enter(imageCell(embed, 1, 2), '0');
  await expect.poll(async () => (await last(page, 'change'))?.loss).toBeCloseTo(0.000754, 6);
  await say(page, { clipLab: 1, type: 'setState', link: String((await last(page, 'state'))?.link) });
  await expect(lossOn(embed)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  await say(page, { clipLab: 1, type: 'setLanguage', language: 'pt' });
  await say(page, { clipLab: 1, type: 'setTheme', theme: 'dark' });
  await expect(embed.locator('html[lang=pt-BR][data-theme=dark]')).toHaveCount(1);
  for (const message of [{ clipLab: 1, type: 'setState', link: 'v1;images=' }, { clipLab: 3, type: 'getState' }]) await say(page, message);
  await expect.poll(async () => (await heard(page, 'error')).map(({ code }) => code).sort()).toEqual(['link-damaged', 'version']);
});

test('an answer is told with its score, and a card that is done', async ({ page, baseURL }) => {
  await open(page, baseURL, framesOf('?embed&lang=en&lesson=break-it/symptom-near-chance'));
  await isListening(page);
  await say(page, { clipLab: 1, type: 'getState' });
  const embed = frameOf(page);
  await embed.getByRole('group', { name: /bug/i }).getByRole('button').nth(1).click();
  await expect.poll(() => last(page, 'answer')).toMatchObject({ question: 'break-it/symptom-near-chance', answer: 'times-tau', score: 1 });
  await button(embed, 'See this bug on your numbers →').click();
  await expect.poll(() => last(page, 'complete')).toMatchObject({ place: 'break-it/times-tau' });
});

test('two in a sandbox, without an origin or storage, work and share nothing', async ({ page, baseURL }) => {
  await open(page, baseURL, `${framesOf('?embed&lang=en', '?embed&lang=en&step=scale')}&sandbox=allow-scripts`);
  const [first, second] = [frameOf(page), frameOf(page, 1)];
  await enter(imageCell(first, 1, 2), '0.5');
  await expect(lossOn(first)).toHaveText(lossText(withComponent('images', 1, 2, 0.5)));
  await expect(lossOn(second)).toHaveText(lossText());
  await say(page, { clipLab: 1, type: 'getState' }, 1);
  await expect.poll(() => last(page, 'state', 1)).toMatchObject({ step: 'scale' });
  expect(await last(page, 'state', 0)).toBeUndefined();
  expect(await page.evaluate(() => [...new Set(window.heard.map(({ origin }) => origin))])).toEqual(['null']);
  await expect(first.getByRole('alert')).toHaveCount(0);
});

test('the element stands on a page with a strict policy, as high as its content, in that page’s language and theme', async ({ page, baseURL }) => {
  await open(page, baseURL, 'strict.html?element');
  const embed = frameOf(page);
  await expect(embed.locator('html[lang=pt-BR][data-theme=dark]')).toHaveCount(1);
  await expect(embed.getByRole('tab', { selected: true })).toContainText('Perda');
  // The link that stood for it has gone.
  await expect(page.locator('clip-lab')).toHaveText('');
  await expect(page.locator('iframe[title="A perda"]')).toBeVisible();
  const heights = async () => [
    await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight),
    await embed.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
  ];
  const isFitting = async () => {
    const [frame, content] = await heights();
    return frame === content;
  };
  await expect.poll(isFitting, { timeout: 1000 }).toBe(true);
  const before = await heights();
  await page.evaluate(() => document.body.setAttribute('data-md-color-scheme', 'default'));
  await expect(embed.locator('html[data-theme=light]')).toHaveCount(1);
  await page.locator('clip-lab').evaluate((element) => element.setAttribute('step', 'gradient'));
  await expect(embed.getByRole('tab', { selected: true })).toContainText('Gradiente');
  await expect.poll(isFitting, { timeout: 1000 }).toBe(true);
  await page.locator('clip-lab').evaluate((element) => element.setAttribute('step', 'loss'));
  await expect.poll(heights, { timeout: 1000 }).toEqual(before);
});

test('where the script or CLIP Lab cannot be reached the element’s own content stands', async ({ page, baseURL }) => {
  const link = page.getByRole('link', { name: 'Figura interativa: Perda' });
  await open(page, baseURL, 'strict.html');
  await expect(link).toBeVisible();
  // Whoever answers, it is not CLIP Lab.
  await page.route(/\?embed/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Elsewhere</p>' }));
  await open(page, baseURL, 'strict.html?element');
  await expect(frameOf(page).getByText('Elsewhere')).toBeAttached();
  await expect(page.locator('iframe')).toBeHidden();
  await expect(link).toBeVisible();
});

test('what the author closed stays closed, and what is not a value is said', async ({ page }) => {
  await openPage(page, './?embed&lang=en&theme=drak&lock&hide=explanation,losses&reveal=manual');
  await expect(page.getByRole('alert')).toContainText('“drak” is not a value of the parameter “theme”');
  for (const grid of [imageGrid(page), textGrid(page)]) await expect(grid).toHaveAttribute('aria-readonly', 'true');
  await expect(page.locator('.matrix-cell', { hasText: '?' })).toHaveCount(9);
  const reveal = button(page, 'Reveal the results');
  const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;
  // On a phone the figure is higher than what is seen of it.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => (await topOf(imageGrid(page))) - (await topOf(reveal))).toBeGreaterThan(40);
  await page.setViewportSize({ width: 1280, height: 720 });
  await reveal.press('Enter');
  await expect(lossOn(page)).toHaveText(lossText());
  await page.getByRole('tab', { name: /^7 Gradient/ }).click();
  await expect(page.locator('.component-value', { hasText: '?' })).toHaveCount(18);
  await page.getByRole('tab', { name: /^2 Normalise/ }).click();
  await expect(page.locator('.matrix-cell, .component-value', { hasText: '?' })).toHaveCount(0);
  await expect(page.locator('.lens-total')).toHaveText('=?');
  await expect(page.locator('.lens-angle')).toHaveText('?');
  await expect(page.locator('.lens-vector').first()).toBeVisible();
  await expect(page.locator('.lens-handle').first()).toBeHidden();
  await reveal.press('Enter');
  await expect(page.locator('.lens-angle')).toHaveText(/°$/);
  await imageCell(page, 1, 1).press('7');
  await expect(page.locator('.cell-input')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('Temperature τ = 0.07')).toBeVisible();
});
