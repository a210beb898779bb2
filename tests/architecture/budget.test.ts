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

const firstLoad = (): Set<string> => loadedWith('index.html');

const scripts = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js')) : [];

test('the page is built', () => {
  expect(existsSync(join(dist, 'index.html')), 'run "npm run build" first').toBe(true);
  expect([...firstLoad()].some((file) => file.endsWith('.js'))).toBe(true);
});

test('the first load is at most 150 kB', () => {
  expect(total(firstLoad())).toBeLessThanOrEqual(150 * kB);
});

test('MathJax comes apart from the first load, in at most 350 kB', () => {
  const first = firstLoad();
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

test('what an embed loads first is within the budget of the first load too', () => {
  const shell = scripts.filter((file) => textOf(file).includes('lti.frameResize'));
  expect(shell.length).toBe(1);
  const styles = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css') && textOf(`assets/${file}`).includes('.embed-main'));
  expect(styles.length).toBe(1);
  expect(total(new Set([...firstLoad(), ...shell.flatMap((file) => [...loadedWith(file)]), ...styles.map((file) => `assets/${file}`)]))).toBeLessThanOrEqual(150 * kB);
});
