// The element of the host's script: what it asks its frame, and when.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Element {
  send(message: object): void;
  connectedCallback(): void;
  disconnectedCallback(): void;
  attributeChangedCallback(name: string, before: string | null, value: string | null): void;
}

let heard: { readonly type: string }[];
let around: string | null;
let attributes: Record<string, string>;
let tell: (event: object) => void;
let create: () => Element;
const frameWindow = { postMessage: (message: { readonly type: string }) => heard.push(message) };
const frame = { style: {}, src: '', isConnected: false, contentWindow: frameWindow, remove: () => { frame.isConnected = false; } };

class HostElement {
  readonly style = {};
  readonly childNodes: never[] = [];
  readonly parentElement = { closest: () => ({ getAttribute: () => around }) };
  getAttribute(name: string) { return attributes[name] ?? null; }
  hasAttribute(name: string) { return name in attributes; }
  hasChildNodes() { return false; }
  append() { frame.isConnected = true; }
  dispatchEvent() { return true; }
}

beforeEach(async () => {
  [heard, attributes, around] = [[], {}, null];
  frame.isConnected = false;
  const page = { getAttribute: () => null };
  const listening = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  const globals = {
    HTMLElement: HostElement, HTMLScriptElement: Function, matchMedia: () => listening,
    MutationObserver: class { observe() {} disconnect() {} },
    document: { currentScript: null, querySelector: () => null, baseURI: 'https://host.example/', createElement: () => frame, documentElement: page, body: page },
    navigator: { languages: ['fr', 'pt-PT'] },
    addEventListener: (_: string, listener: typeof tell) => { tell = listener; },
    removeEventListener: () => undefined,
    customElements: { get: () => undefined, define: (_: string, Class: new () => Element) => { create = () => new Class(); } },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.resetModules();
  await import('../../src/loader/clipLab.ts');
});
afterEach(() => vi.unstubAllGlobals());

const isReady = () => tell({ source: frameWindow, data: { clipLab: 1, type: 'ready' } });
const loss = { type: 'goToStep', step: 'loss' };

it('asks what it was asked before it was on the page', () => {
  const element = create();
  element.send(loss);
  element.connectedCallback();
  expect(heard).toEqual([]);
  isReady();
  expect(heard).toMatchObject([{ type: 'getState' }, loss]);
});

it('asks what it was asked while it was away, once it is back', () => {
  const element = create();
  element.connectedCallback();
  isReady();
  element.disconnectedCallback();
  heard = [];
  element.send(loss);
  expect(heard).toEqual([]);
  element.connectedCallback();
  isReady();
  expect(heard).toMatchObject([{ type: 'getState' }, loss]);
  element.send(loss);
  expect(heard).toHaveLength(3);
});

it.each([['pt-BR', 'pt-BR'], ['fr', 'pt-PT'], [null, 'pt-PT']])('without a language of its own, in one of language %s, has %s', (host, language) => {
  around = host;
  attributes = { lang: 'en' };
  const element = create();
  element.connectedCallback();
  isReady();
  attributes = {};
  element.attributeChangedCallback('lang', 'en', null);
  expect(heard.at(-1)).toMatchObject({ type: 'setLanguage', language });
});

it('begins anew without the step or state that is taken from it, and then hears what was asked meanwhile', () => {
  attributes = { state: 'v1;images=cat:1,0' };
  const element = create();
  element.connectedCallback();
  isReady();
  expect(frame.src).toBe('https://host.example/?embed&theme=light#v1;images=cat:1,0');
  attributes = {};
  element.attributeChangedCallback('state', 'v1;images=cat:1,0', null);
  expect(frame.src).toBe('https://host.example/?embed&theme=light');
  heard = [];
  element.send(loss);
  expect(heard).toEqual([]);
  isReady();
  expect(heard).toMatchObject([{ type: 'getState' }, loss]);
});

it.each(['\u0001javascript:parent.X=1//', ' java\tscript:parent.X=1//', 'data:text/html,<script>parent.X=1</script>'])('puts nothing into the frame that runs as the host’s, whatever its src: %j', (src) => {
  attributes = { src };
  create().connectedCallback();
  expect(frame.src).toBe('https://host.example/?embed&theme=light');
});

describe('a frame that loads itself anew', () => {
  const asked = [{ type: 'setTheme', theme: 'dark' }, { type: 'setLanguage', language: 'pt-BR' }, { type: 'setState', link: 'v1;images=cat:1,0' }, { type: 'goToStep', step: 'gradient' }];

  function opened() {
    const element = create();
    element.connectedCallback();
    isReady();
    for (const message of [loss, ...asked, { type: 'getState', id: 'mine' }]) element.send(message);
    heard = [];
    return element;
  }

  it('is asked again for theme, language, numbers and step, as they were last asked for', () => {
    opened();
    for (const _ of ['once', 'twice']) {
      heard = [];
      isReady();
      expect(heard).toEqual([{ type: 'getState' }, ...asked].map((message) => ({ clipLab: 1, ...message })));
    }
  });

  it('is asked for what its element says by now', () => {
    const element = opened();
    attributes = { theme: 'light', lang: 'en', step: 'scale' };
    for (const [name, value] of Object.entries(attributes)) element.attributeChangedCallback(name, null, value);
    heard = [];
    isReady();
    expect(heard.slice(1)).toMatchObject([{ type: 'setState' }, { type: 'setTheme', theme: 'light' }, { type: 'setLanguage', language: 'en' }, { type: 'goToStep', step: 'scale' }]);
  });

  it('has the numbers that it keeps', () => {
    attributes = { autosave: '' };
    opened();
    isReady();
    expect(heard.map(({ type }) => type)).toEqual(['getState', 'setTheme', 'setLanguage', 'goToStep']);
  });

  it('forgets what was asked of it, where its element begins anew', () => {
    const element = opened();
    element.disconnectedCallback();
    element.connectedCallback();
    isReady();
    expect(heard).toMatchObject([{ type: 'getState' }]);
  });
});
