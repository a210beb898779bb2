// A session of a browser over plain W3C WebDriver: the few commands that these tests need.
import { codesOf } from './keys.ts';

/** An element of the page as WebDriver refers to it. */
export interface ElementReference {
  readonly 'element-6066-11e4-a52e-4f735466cecf': string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Without a network every request goes to a port where nobody listens. */
const capabilities = (hasNetwork: boolean) => ({
  alwaysMatch: {
    'webkitgtk:browserOptions': {
      binary: process.env.CLIP_LAB_WEBKIT_PATH,
      args: ['--automation'],
    },
    ...(hasNetwork ? {} : { proxy: { proxyType: 'manual', httpProxy: '127.0.0.1:9', sslProxy: '127.0.0.1:9' } }),
  },
});

async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, headers: { 'Content-Type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${new URL(url).pathname.replace(/^\/session\/[^/]+/, '')}: ${error} ${message}`);
}

const idOf = (element: ElementReference): string => Object.values(element)[0] as string;

export class Session {
  private constructor(private readonly base: string) {}

  /** A new window of a browser with nothing stored. */
  static async open(driver: string, hasNetwork = true): Promise<Session> {
    const { sessionId } = (await ask('POST', `${driver}/session`, { capabilities: capabilities(hasNetwork) })) as { readonly sessionId: string };
    return new Session(`${driver}/session/${sessionId}`);
  }

  private post(path: string, body: object): Promise<unknown> {
    return ask('POST', `${this.base}${path}`, body);
  }

  private property(element: ElementReference, name: string): Promise<unknown> {
    return ask('GET', `${this.base}/element/${idOf(element)}/${name}`);
  }

  goTo = (url: string): Promise<unknown> => this.post('/url', { url });
  reload = (): Promise<unknown> => this.post('/refresh', {});
  resize = (width: number, height: number): Promise<unknown> => this.post('/window/rect', { width, height });
  enterFrame = (frame: ElementReference): Promise<unknown> => this.post('/frame', { id: frame });
  leaveFrame = (): Promise<unknown> => this.post('/frame/parent', {});
  close = (): Promise<unknown> => ask('DELETE', this.base);

  /** The role, and the name, that the browser tells assistive technology. */
  role = (element: ElementReference): Promise<unknown> => this.property(element, 'computedrole');
  label = async (element: ElementReference): Promise<string> => String(await this.property(element, 'computedlabel'));
  text = async (element: ElementReference): Promise<string> => String(await this.property(element, 'text'));
  click = (element: ElementReference): Promise<unknown> => this.post(`/element/${idOf(element)}/click`, {});

  /** What a function answers when it runs in the page; a promise is waited for. Arguments and answer are JSON or elements. */
  async run<Result>(script: ((...values: never[]) => Result | Promise<Result>) | string, ...values: unknown[]): Promise<Result> {
    const body = typeof script === 'string' ? `(() => { ${script}\n})()` : `(${script.toString()})(...values)`;
    const answer = (await this.post('/execute/async', {
      script: `const values = [...arguments]; const done = values.pop();
        (async () => ${body})().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: values,
    })) as { readonly value: Result; readonly error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** Presses a key together with others: `Control+z`. */
  press(keys: string): Promise<unknown> {
    const codes = codesOf(keys);
    const down = codes.map((value) => ({ type: 'keyDown', value }));
    const up = codes.toReversed().map((value) => ({ type: 'keyUp', value }));
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  /** Presses the mouse's button at the first point, moves through the others and lets go. */
  drag([first, ...others]: readonly Point[]): Promise<unknown> {
    const move = (point: Point | undefined) => ({ type: 'pointerMove', origin: 'viewport', x: Math.round(point?.x ?? 0), y: Math.round(point?.y ?? 0) });
    const actions = [move(first), { type: 'pointerDown', button: 0 }, ...others.map(move), { type: 'pointerUp', button: 0 }];
    return this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }
}
