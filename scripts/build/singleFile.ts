// Puts the built page into one HTML file, under a policy that knows its script and its styles by their hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { policyOf } from './policy.ts';

/** What `script-src` and `style-src` name a text by that stands inside the page. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * A text that may stand between the tags `name`: what would end it, or begin a comment, is written otherwise, as scripts allow in
 * their texts and regular expressions. Throws for what HTML would change on reading, since no hash would fit it.
 */
export function inlineText(text: string, name: 'script' | 'style'): string {
  const safe = name === 'script' ? text.replace(/<(?=\/script|!--)/gi, '\\x3C') : text;
  if (/[\r\0]/.test(safe) || new RegExp(`</${name}`, 'i').test(safe)) throw new Error(`this ${name} cannot stand inside a page`);
  return safe;
}

/** The page in one file: `html` with its script, styles and icon inside. Throws where it refers to anything else. */
export function inlinePage(html: string, files: Readonly<Record<string, string>>, icon: string): string {
  const used = { script: '', style: '' };
  const take = (name: 'script' | 'style', file: string): string => {
    const text = files[file];
    if (text === undefined || used[name] !== '') throw new Error(`the page has no place for ${file}`);
    used[name] = inlineText(text, name);
    return used[name];
  };
  const whole = html
    .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g, (_, file: string) => `<script type="module">${take('script', file)}</script>`)
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_, file: string) => `<style>${take('style', file)}</style>`)
    .replace(/(<link rel="icon"[^>]* href=")[^"]+"/, (_, before: string) => `${before}data:image/svg+xml,${encodeURIComponent(icon)}"`);
  const outside = whole.replace(/(<(script|style)[^>]*>)[^]*?(?=<\/\2>)/g, '$1');
  if (/ (?:src|href)="(?!data:)/.test(outside)) throw new Error('the page still refers to other files');
  const policy = policyOf({
    scripts: hashSource(used.script),
    styles: hashSource(used.style),
    // Only the icon: nothing else is beside the file to be loaded, and an image runs nothing.
    images: 'data:',
    // The builder frames an embed of the same page, which on a disk is not called its own; no page of a server may frame a file.
    others: ["connect-src 'none'", "frame-src 'self' file:"],
  });
  return whole.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Leaves one file, of this name, of all that was built. */
export const singleFile = (fileName: string, icon: URL): Plugin => ({
  name: 'single-file',
  apply: 'build',
  generateBundle: {
    // After Vite has written the last of its own into the script.
    order: 'post',
    handler(_, bundle) {
      const files: Record<string, string> = {};
      for (const [file, built] of Object.entries(bundle)) {
        files[file] = built.type === 'chunk' ? built.code : String(built.source);
        Reflect.deleteProperty(bundle, file);
      }
      const { 'index.html': html, ...others } = files;
      if (html === undefined) throw new Error('no page was built');
      this.emitFile({ type: 'asset', fileName, source: inlinePage(html, others, readFileSync(icon, 'utf8')) });
    },
  },
});
