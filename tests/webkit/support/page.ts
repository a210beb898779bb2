// The page that every test starts from: in a new session, opened in English unless a test says otherwise, and watched for errors.
import { test as base, expect, inject } from 'vitest';
import { Part, type PartOptions, type Role } from './part.ts';
import { Session } from './session.ts';

export class Page {
  constructor(readonly session: Session) {}

  keyboard = {
    press: async (keys: string): Promise<void> => void (await this.session.press(keys)),
    type: async (text: string): Promise<void> => {
      for (const letter of text) await this.session.press(letter);
    },
  };

  getByRole = (role: Role, options?: PartOptions): Part => new Part(this, role, options);

  /** Opens an address relative to the page's. */
  open = (address: string): Promise<unknown> => this.session.goTo(new URL(address, inject('pageUrl')).href);
  reload = (): Promise<unknown> => this.session.reload();

  /** Opens it in a frame of that size: the browser's own window cannot be as narrow as a phone. */
  async openAt(width: number, height: number, address: string): Promise<void> {
    const url = new URL(address, inject('pageUrl')).href;
    await this.open('frame.html');
    const frame = await this.session.run(
      (source: string, size: { readonly width: number; readonly height: number }) =>
        new Promise<HTMLElement>((done) => {
          const element = Object.assign(document.createElement('iframe'), { src: source });
          Object.assign(element.style, { border: '0', width: `${size.width}px`, height: `${size.height}px` });
          element.onload = () => done(element);
          document.body.append(element);
        }),
      url,
      { width, height },
    );
    await this.session.enterFrame(frame as never);
  }

  evaluate<Result>(script: string | (() => Result | Promise<Result>)): Promise<Result>;
  evaluate<Result, Value>(script: (value: Value) => Result | Promise<Result>, value: Value): Promise<Result>;
  evaluate<Result>(script: string | ((value: never) => Result | Promise<Result>), value?: unknown): Promise<Result> {
    return this.session.run<Result>(script, value);
  }

  faults = (): Promise<string[]> => this.evaluate(() => (window as unknown as { readonly faults: string[] }).faults);
}

interface Fixtures {
  /** Where the page is opened. */
  readonly start: string;
  readonly hasNetwork: boolean;
  readonly page: Page;
}

export const test = base.extend<Fixtures>({
  start: './?lang=en',
  hasNetwork: true,
  page: async ({ start, hasNetwork }, use) => {
    const session = await Session.open(inject('driverUrl'), hasNetwork);
    try {
      await session.resize(1280, 900);
      const page = new Page(session);
      await page.open(start);
      await use(page);
      expect(await page.faults(), 'errors on the page').toEqual([]);
    } finally {
      await session.close();
    }
  },
});

export { expect };
