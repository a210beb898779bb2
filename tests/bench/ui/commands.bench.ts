// How long from a click to the next paint, command by command.
import { expect, test, type Page } from '@playwright/test';
import { meter } from '../../e2e/support/performance.ts';
import { builds, isQuick, opened } from './opened.ts';
import { quantile, table } from './statistics.ts';

declare global {
  interface Window {
    /** From the last event on to the end of the frame that follows it, in milliseconds; null until then. */
    painted: number | null;
  }
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const choose = (name: string | RegExp, value: string) => async (page: Page) => {
  const select = page.getByRole('combobox', { name });
  if (!(await select.isVisible())) await page.getByText('Settings', { exact: true }).click();
  await select.selectOption(value);
};
const direct = (name: string) => (page: Page) => page.getByRole('radio', { name, exact: true }).check();
const normalise = (page: Page) => page.getByRole('switch', { name: 'Normalise the vectors' }).first().click();

/** In an order in which each can be performed, and after which the first can be again. */
const commands: readonly (readonly [name: string, perform: (page: Page) => Promise<unknown>])[] = [
  ['swap captions', button(/Swap captions/)],
  ['undo', button('Undo')],
  ['redo', button('Redo')],
  ['normalise off', normalise],
  ['normalise on', normalise],
  ['pairs −', button('Less: Pairs')],
  ['pairs +', button('More: Pairs')],
  ['dimensions −', button('Less: Dimensions')],
  ['dimensions +', button('More: Dimensions')],
  ['draw new numbers', button('Draw new numbers')],
  ['restart with the seed', button(/Draw the same numbers again/)],
  ['direction text → image', direct('text → image')],
  ['direction image → text', direct('image → text')],
  ['next step', button(/^Next step/)],
  ['previous step', button(/^Previous step/)],
  ['pick a cell', (page) => page.getByRole('gridcell', { name: /^image 3, text 1(:|$)/ }).click()],
  ['pick it back', (page) => page.getByRole('gridcell', { name: /^image 2, text 3(:|$)/ }).click()],
  ['show the answer', button('Show the answer')],
  ['hide the answer', button('Hide the answer')],
  ['two digits', choose('Precision', 'novice')],
  ['full precision', choose('Precision', 'full')],
  ['dark theme', choose('Theme', 'dark')],
  ['projector theme', choose('Theme', 'projector')],
  ['light theme', choose('Theme', 'light')],
  ['Portuguese', choose('Language', 'pt-BR')],
  ['English', choose('Idioma', 'en')],
];
/** Last, since it takes the document away; it is undone at once. */
const reset = ['reset to the example', button('Reset')] as const;

const repetitions = isQuick ? 2 : 15;

/** The event's own time, then the frame's callback, then a message: it arrives when the frame has been drawn. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    let since = 0;
    port1.onmessage = () => (window.painted = performance.now() - since);
    for (const type of ['click', 'change'] as const) {
      window.addEventListener(type, ({ timeStamp }) => {
        window.painted = null;
        since = timeStamp;
        requestAnimationFrame(() => port2.postMessage(null));
      }, { capture: true });
    }
  });
}

async function timeOf(page: Page, perform: (page: Page) => Promise<unknown>): Promise<number> {
  await page.evaluate(() => (window.painted = null));
  await perform(page);
  const painted = await page.waitForFunction(() => window.painted);
  return Number(await painted.jsonValue());
}

for (const pairs of [3, 32]) {
  test(`commands with ${pairs} pairs`, async ({ browser }) => {
    const times = new Map([...commands, reset].map(([name]) => [name, { 1: [] as number[], 4: [] as number[] }]));
    for (const rate of [1, 4] as const) {
      const page = await opened(browser, builds.page, pairs);
      const { session } = await meter(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      await listen(page);
      for (let repetition = 0; repetition < repetitions; repetition += 1) {
        for (const [name, perform] of [...commands, reset]) times.get(name)?.[rate].push(await timeOf(page, perform));
        await button('Undo')(page);
      }
      await page.context().close();
    }
    const of = (values: readonly number[]) => [0.5, 0.95].map((share) => quantile(values, share).toFixed(0));
    console.log(table(['N', 'command', '1× median', '1× p95', '4× median', '4× p95'], [...times].map(([name, by]) => [String(pairs), name, ...of(by[1]), ...of(by[4])])));
    expect([...times.values()].every((by) => by[1].length === repetitions && by[4].length === repetitions)).toBe(true);
  });
}
