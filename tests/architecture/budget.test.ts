// The weight of the built page, as brotli 11 sends it. Needs dist/: run after the build.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { root, sourceFiles, read } from './imports.ts';

const kB = 1000;
const dist = join(root, 'dist');
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

function weight(file: string): number {
  const body = readFileSync(join(dist, file));
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;
}

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + weight(file), 0);

/** A file, what it refers to, and what those import without being asked later. */
function loadedWith(entry: string): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(join(dist, file))) continue;
    seen.add(file);
    const pattern = file.endsWith('.html') ? /(?:src|href)="(\.\/[^"?#]+)/g : file.endsWith('.css') ? /url\(["']?(\.[^"')?#]+)/g : /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;
    if (!/\.(html|css|js)$/.test(file)) continue;
    for (const [, target] of textOf(file).matchAll(pattern)) queue.push(posix.join(posix.dirname(file), target!));
  }
  return seen;
}

const scripts = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js')) : [];
const styles = existsSync(dist) ? readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css')).map((file) => `assets/${file}`) : [];

/** A shell is known by a word in its script and a rule in its styles, and no other file has either. */
interface Mark {
  readonly script: string;
  readonly rule: string;
}

const shells = {
  app: { script: 'page-header', rule: '.page-header' },
  embed: { script: 'embed-main', rule: '.embed-main' },
  present: { script: 'present-stage', rule: '.present-stage' },
  build: { script: 'builder-window', rule: '.builder-window' },
} satisfies Record<string, Mark>;

/** The entry, and the shell that it brings in at once. */
function firstLoad({ script, rule }: Mark): Set<string> {
  const parts = [scripts.filter((file) => textOf(file).includes(script)), styles.filter((file) => textOf(file).includes(rule))];
  for (const files of parts) expect(files.length).toBe(1);
  return new Set(['index.html', ...parts.flat()].flatMap((file) => [...loadedWith(file)]));
}

test('the page is built', () => {
  expect(existsSync(join(dist, 'index.html')), 'run "npm run build" first').toBe(true);
  expect([...loadedWith('index.html')].some((file) => file.endsWith('.js'))).toBe(true);
});

test.each(Object.keys(shells) as (keyof typeof shells)[])('the first load of the shell "%s" is at most 150 kB', (shell) => {
  expect(total(firstLoad(shells[shell]))).toBeLessThanOrEqual(150 * kB);
});

test('the builder brings in at most 20 kB beyond the embed that it shows', () => {
  const embed = firstLoad(shells.embed);
  expect(total([...firstLoad(shells.build)].filter((file) => !embed.has(file)))).toBeLessThanOrEqual(20 * kB);
});

test('what weighs most of it is asked for before any script has run', () => {
  const [heaviest] = [...firstLoad(shells.app)].sort((a, b) => weight(b) - weight(a));
  expect([...textOf('index.html').matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file)).toContain(heaviest);
});

test('MathJax comes apart from the first load, in at most 350 kB', () => {
  const first = firstLoad(shells.app);
  const mathJax = scripts.filter((file) => textOf(file).includes('mjx-container'));
  const isUsed = sourceFiles().some((file) => read(file).includes("'mathjax-full/"));
  expect(mathJax.filter((file) => first.has(file))).toEqual([]);
  expect(mathJax.length > 0).toBe(isUsed);
  const withMathJax = mathJax.flatMap((file) => [...loadedWith(file)]).filter((file) => !first.has(file));
  expect(total(new Set(withMathJax))).toBeLessThanOrEqual(350 * kB);
});

test('the script for the pages of others is at most 3 kB, needs nothing, and leaves no name behind', () => {
  expect(weight('clip-lab.js')).toBeLessThanOrEqual(3 * kB);
  const script = textOf('clip-lab.js').trim();
  expect(script).not.toMatch(/\b(import|export|require)\b/);
  expect(script).toMatch(/^\(?(function\s*\(\)|\(\)\s*=>)\s*\{[^]*\}\)?\(\)\)?;?$/);
});
