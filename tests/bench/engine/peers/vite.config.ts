// Builds the engine bench: the program for Node, and with --mode page the page for Chromium.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Beside the peers, so that the program finds them. */
const out = here('../../node_modules/.cache/engine');

export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  // Its gradients are written as modules that only a bundler can read; all copies share one engine and one registry.
  ssr: { noExternal: ['@tensorflow/tfjs-core'] },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    ...(mode === 'page'
      ? { outDir: `${out}/page`, rolldownOptions: { input: here('page.html') } }
      : { outDir: `${out}/program`, ssr: here('main.ts') }),
  },
}));
