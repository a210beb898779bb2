// The service worker of a build: it knows every file, and is another one whenever a file is.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { serviceWorker } from '../../scripts/build/offline.ts';

const files = new Map<string, string | Uint8Array>([['index.html', '<p>'], ['assets/b.js', 'b'], ['icons/192.png', new Uint8Array([1, 2])]]);
const source = readFileSync(new URL('../../scripts/build/serviceWorker.js', import.meta.url), 'utf8');

interface Cache {
  readonly addAll: (requests: readonly { readonly file: string }[]) => Promise<void>;
}

interface Extendable {
  readonly request?: { readonly url: string; readonly method: string };
  readonly data?: string;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<unknown>) => void;
}

const version = (of: typeof files): string => /version = '(\w{16})'/.exec(serviceWorker(of, source))?.[1] ?? '';

/** The worker installed in a browser that is not there: what it keeps, which caches are left, and what it answers itself. */
function started(scope: string, caches: readonly string[]) {
  const handlers = new Map<string, (event: Extendable) => void>();
  const names = new Set(caches);
  const kept: string[] = [];
  let skips = 0;
  const cache: Cache = { addAll: async (requests) => void kept.push(...requests.map(({ file }) => file)) };
  const context = {
    URL, Set, Promise,
    Request: class { constructor(readonly file: string) {} },
    caches: {
      open: async (name: string) => (names.add(name), cache), keys: async () => [...names], delete: async (name: string) => names.delete(name),
      match: async (path: string) => `kept ${path}`,
    },
    self: {
      registration: { scope }, location: { origin: new URL(scope).origin }, clients: { claim: async () => undefined },
      skipWaiting: async () => void (skips += 1), addEventListener: (type: string, handler: (event: Extendable) => void) => handlers.set(type, handler),
    },
  };
  runInNewContext(serviceWorker(files, source), context);
  const send = async (type: string, event: Partial<Extendable> = {}): Promise<unknown> => {
    let work: Promise<unknown> | undefined;
    const take = (promise: Promise<unknown>) => void (work = promise);
    handlers.get(type)?.({ ...event, waitUntil: take, respondWith: take });
    return work;
  };
  return { send, names, kept, skips: () => skips, asked: (url: string, method = 'GET') => send('fetch', { request: { url, method } }) };
}

const scope = 'https://school.example/lab/';

test('it keeps the page under its folder, and every other file, in a cache of its own folder and version', async () => {
  const worker = started(scope, []);
  await worker.send('install');
  expect(worker.kept).toEqual(['./', 'assets/b.js', 'icons/192.png']);
  expect([...worker.names]).toEqual([`clip-lab ${scope} ${version(files)}`]);
});

test('it removes what older versions kept, and nothing of other folders or of others', async () => {
  const others = ['clip-lab https://school.example/other/ 1', 'someone else'];
  const worker = started(scope, [...others, `clip-lab ${scope} 1`]);
  await worker.send('install');
  await worker.send('activate');
  expect([...worker.names]).toEqual([...others, `clip-lab ${scope} ${version(files)}`]);
});

test('it answers for the files that it keeps, whatever follows their names, and leaves the rest to the network', async () => {
  const { asked } = started(scope, []);
  expect(await asked(`${scope}?embed&lang=en`)).toBe('kept /lab/');
  expect(await asked(`${scope}index.html?x`)).toBe('kept /lab/');
  expect(await asked(`${scope}assets/b.js`)).toBe('kept /lab/assets/b.js');
  for (const url of [`${scope}other.html`, 'https://school.example/', 'https://elsewhere.example/lab/', 'https://elsewhere.example/lab/assets/b.js']) {
    expect(await asked(url), url).toBeUndefined();
  }
  expect(await asked(scope, 'POST')).toBeUndefined();
});

test('it takes the place of the version before only when told', async () => {
  const worker = started(scope, []);
  await worker.send('install');
  expect(worker.skips()).toBe(0);
  await worker.send('message', { data: 'something' });
  expect(worker.skips()).toBe(0);
  await worker.send('message', { data: 'activate' });
  expect(worker.skips()).toBe(1);
});

test('each change of a file, or of a name, is another version', () => {
  const changed = new Map(files).set('assets/b.js', 'c');
  const renamed = new Map([...files].map(([name, text]) => [name.replace('b.js', 'd.js'), text]));
  expect(new Set([version(files), version(changed), version(renamed)]).size).toBe(3);
  expect(version(new Map([...files].reverse()))).toBe(version(files));
});
