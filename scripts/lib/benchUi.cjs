// The steps of npm run bench:ui.
'use strict';
const path = require('node:path');
const { findBrowser } = require('./browser.cjs');
const { install } = require('./install.cjs');
const { PlainError, fail, root, tool } = require('./run.cjs');
const { serve } = require('./serve.cjs');

const bench = path.join('tests', 'bench', 'ui');

/** Builds into a folder of its own, so that `dist` stays; resolves to what `serve` does. */
async function served(name, ...options) {
  const folder = path.join(root, 'node_modules', '.cache', 'clip-lab', 'bench-ui', name);
  const code = await tool('vite', ['build', ...options, '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']);
  if (code !== 0) throw new PlainError(`The build "${name}" failed: see the message above.`);
  return serve(folder, 0);
}

async function run(args) {
  await install();
  const browser = await findBrowser();
  const page = await served('page');
  const baseline = await served('baseline', '--config', path.join(bench, 'baseline', 'vite.config.ts'));
  const env = { CLIP_LAB_CHROMIUM_PATH: browser, CLIP_LAB_URL: page.url, CLIP_LAB_BASELINE_URL: baseline.url };
  if (args.includes('--quick')) env.CLIP_LAB_QUICK = 'yes';
  const rest = args.filter((arg) => arg !== '--quick');
  process.exitCode = await tool('playwright', ['test', '--config', path.join(bench, 'playwright.config.ts'), ...rest], env);
  page.close();
  baseline.close();
}

const benchUi = (args) => run(args).catch(fail);

module.exports = { benchUi };
