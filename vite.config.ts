// The build: one page, relative addresses, and a content security policy written into it.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Nothing but the page's own files, nothing sent anywhere, and no text that becomes HTML or script: no policy of
 * trusted types exists that could let one through.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Only the built page has it: the development server works with inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
};

export default defineConfig({
  base: './',
  // The whole TeX font would be carried in beside the cut one: MathJax's SVG output imports it by default.
  resolve: { alias: [{ find: /^\.\/svg\/fonts\/tex\.js$/, replacement: fileURLToPath(new URL('./src/views/formula/mathjaxFont.ts', import.meta.url)) }] },
  plugins: [react(), contentSecurityPolicy],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    // What the page opens with is one script and one style sheet, though the topics and shells loaded later share parts of it: many small
    // files weigh more, and rules of equal weight would change their order with what a topic happens to use.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: /[\\/]src[\\/]shells[\\/]open\.ts$/ }] } } },
  },
});
