// Makes the built page one that can be installed and works with no network: its manifest, and a service worker that knows its files.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The service worker's text for these files: each change of a file or of a name is another version. */
export function serviceWorker(files: ReadonlyMap<string, string | Uint8Array>, source: string): string {
  const names = [...files.keys()].sort();
  const hash = createHash('sha256').update(source);
  for (const name of names) hash.update(`\0${name}\0`).update(files.get(name) ?? '');
  // The page itself is kept under the address of its folder.
  const kept = names.filter((name) => name !== 'index.html');
  return `const version = '${hash.digest('hex').slice(0, 16)}';\nconst files = ${JSON.stringify(kept)};\n${source}`;
}

/** The files in a folder and below, from the folder on, with "/" between the parts of a path. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).map((file) => file.replaceAll('\\', '/'));

const source = new URL('./serviceWorker.js', import.meta.url);

/** `publicFolder`: what the build copies as it is. */
export const offline = (publicFolder: URL): Plugin => ({
  name: 'offline',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' }],
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = new Map<string, string | Uint8Array>();
      for (const file of filesOf(fileURLToPath(publicFolder))) files.set(file, readFileSync(new URL(file, publicFolder)));
      for (const built of Object.values(bundle)) files.set(built.fileName, built.type === 'chunk' ? built.code : built.source);
      this.emitFile({ type: 'asset', fileName: 'serviceWorker.js', source: serviceWorker(files, readFileSync(source, 'utf8')) });
    },
  },
});
