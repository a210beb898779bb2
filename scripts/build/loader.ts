// Builds the script for the pages of others beside the page: at a fixed name, in one closed scope, for any kind of script element.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

export const loader: Plugin = {
  name: 'loader',
  apply: 'build',
  async closeBundle() {
    const { build: { outDir }, logLevel } = this.environment.config;
    await build({
      configFile: false,
      publicDir: false,
      logLevel: logLevel ?? 'info',
      build: {
        target: 'es2022',
        outDir,
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: { input: fileURLToPath(new URL('../../src/loader/clipLab.ts', import.meta.url)), output: { format: 'iife', entryFileNames: 'clip-lab.js' } },
      },
    });
  },
};
