// The build of one HTML file that runs from a disk: every topic, every shell and MathJax inside it.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageConfig } from './scripts/build/pageConfig.ts';
import { singleFile } from './scripts/build/singleFile.ts';

export default defineConfig({
  ...pageConfig,
  plugins: [react(), singleFile('clip-lab.html', new URL('./public/favicon.svg', import.meta.url))],
  build: {
    ...pageConfig.build,
    outDir: 'dist-single',
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
