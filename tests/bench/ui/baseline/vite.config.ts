// The baseline build: the page as it is but for one module, src/views/formula/mathjax.ts.
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import page from '../../../../vite.config.ts';

const standIn = fileURLToPath(new URL('./mathjax.ts', import.meta.url));

/** The stand-in itself imports the page's module, by a longer path. */
const wholeTypesetting: Plugin = {
  name: 'whole-typesetting',
  enforce: 'pre',
  resolveId: (source) => (source === './mathjax.ts' ? standIn : null),
};

export default mergeConfig(page, defineConfig({ plugins: [wholeTypesetting] }));
