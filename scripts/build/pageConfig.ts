// What every build of the page has in common: relative addresses, and MathJax with the font cut to the glyphs in use.
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

export const pageConfig = {
  base: './',
  // The whole TeX font would be carried in beside the cut one: MathJax's SVG output imports it by default.
  resolve: { alias: [{ find: /^\.\/svg\/fonts\/tex\.js$/, replacement: fileURLToPath(new URL('../../src/views/formula/mathjaxFont.ts', import.meta.url)) }] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
} satisfies UserConfig;
