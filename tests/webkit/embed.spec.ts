// In WebKitGTK: an embed in a page from elsewhere computes, tells its height and what changes, and takes the theme; so does the element.
import { resolve } from 'node:path';
import { inject } from 'vitest';
import { enter, imageCell, lossOn, lossText, withComponent } from '../e2e/support/figure.ts';
import { expect, test, type Page } from './support/page.ts';
import { serve } from './support/watched.ts';

/** As tests/e2e/hosts/host.js keeps it. */
interface Host {
  readonly frames_: readonly HTMLIFrameElement[];
  readonly heard: readonly { readonly data: { readonly type?: string; readonly height?: number; readonly loss?: number } }[];
}

const lastHeard = (page: Page, type: string) => page.evaluate((wanted) => (window as unknown as Host).heard.map(({ data }) => data).findLast((data) => data.type === wanted) ?? null, type);
const say = (page: Page, message: object) => page.evaluate((said) => (window as unknown as Host).frames_[0]?.contentWindow?.postMessage(said, '*'), message);

const scrolls = (page: Page) => page.evaluate(() => {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  return [scrollHeight - clientHeight, scrollWidth - clientWidth];
});
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

/** Goes into the first frame of the page, where the roles and names of the embed are. */
const enterEmbed = async (page: Page): Promise<void> => void (await page.session.enterFrame((await page.evaluate(() => document.querySelector('iframe'))) as never));

async function openHost(page: Page, path: string): Promise<() => void> {
  const { url, close } = await serve(resolve(import.meta.dirname, '..', 'e2e', 'hosts'), 0);
  await page.open(`${url}/${path}&lab=${encodeURIComponent(inject('pageUrl'))}`);
  return close;
}

test('in a plain frame it takes no focus, tells its height and each change, and takes a theme', async ({ page, onTestFinished }) => {
  onTestFinished(await openHost(page, `frames.html?frame=${encodeURIComponent('?embed&lang=en')}`));
  await expect.poll(() => lastHeard(page, 'ready')).not.toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
  await say(page, { clipLab: 1, type: 'getState' });
  await say(page, { clipLab: 1, type: 'setTheme', theme: 'dark' });
  await expect.poll(async () => (await lastHeard(page, 'height'))?.height).toBeGreaterThan(300);
  // A frame that is lower would scroll inside.
  await page.evaluate(() => {
    const { frames_: [frame], heard } = window as unknown as Host;
    if (frame) frame.style.height = `${heard.findLast(({ data }) => data.type === 'height')?.data.height}px`;
  });

  await enterEmbed(page);
  await expect.poll(lossOn(page).innerText).toBe(lossText());
  await expect.poll(() => theme(page)).toBe('dark');
  await expect.poll(() => scrolls(page)).toEqual([0, 0]);
  // A click gives the keys to the frame: a script of its own does not.
  await imageCell(page, 1, 1).click();
  await enter(imageCell(page, 1, 2), '0.5');
  const changed = lossText(withComponent('images', 1, 2, 0.5));
  await expect.poll(lossOn(page).innerText).toBe(changed);
  await page.session.leaveFrame();
  await expect.poll(() => lastHeard(page, 'change')).toMatchObject({ link: expect.stringMatching(/^v1;/) });
  await enterEmbed(page);
});

test('the element makes it as high as its content, in the language and theme of the page', async ({ page, onTestFinished }) => {
  onTestFinished(await openHost(page, 'strict.html?element'));
  await expect.poll(() => page.evaluate(() => document.querySelector('iframe') !== null)).toBe(true);
  await enterEmbed(page);
  await expect.poll(() => theme(page)).toBe('dark');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('pt-BR');
  await expect.poll(page.getByRole('status', { name: 'Perda simétrica' }).innerText).toBe(lossText());
  await expect.poll(() => scrolls(page)).toEqual([0, 0]);
  await page.session.leaveFrame();
  await page.evaluate(() => document.body.setAttribute('data-md-color-scheme', 'default'));
  await enterEmbed(page);
  await expect.poll(() => theme(page)).toBe('light');
});
