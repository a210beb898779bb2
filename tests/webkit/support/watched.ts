// The built page for the tests to open: a copy that first of all begins to keep what goes wrong on it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

interface Served {
  readonly url: string;
  close(): void;
}

/** Serves a folder on a port, or on a free one for 0. */
export const { serve } = createRequire(import.meta.url)('../../../scripts/lib/serve.cjs') as { serve(folder: string, port: number): Promise<Served> };

/** Before the page's policy, which holds for what comes after it: so neither the policy nor anything else of the page is changed. */
function watch(file: string): void {
  const html = readFileSync(file, 'utf8');
  const script = readFileSync(resolve(import.meta.dirname, 'watch.js'), 'utf8');
  const watched = html.replace('<head>', () => `<head><script>${script}</script>`);
  if (watched === html) throw new Error(`${file} has no head to put the watch into.`);
  writeFileSync(file, watched);
}

/** Copies the page into a folder. */
export function copyPage(folder: string): void {
  cpSync('dist', folder, { recursive: true });
  watch(join(folder, 'index.html'));
}

/** Copies the page that is one file, and answers with its place. */
export function copySingleFile(folder: string): string {
  const file = join(folder, 'clip-lab.html');
  cpSync(join('dist-single', 'clip-lab.html'), file);
  watch(file);
  return file;
}
