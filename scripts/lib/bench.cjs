// The steps of npm run bench.
'use strict';
const path = require('node:path');
const { findBrowser } = require('./browser.cjs');
const { install } = require('./install.cjs');
const { PlainError, fail, node, root, tool } = require('./run.cjs');
const { serve } = require('./serve.cjs');

const folder = path.join(root, 'tests', 'bench');
const config = path.join(folder, 'engine', 'peers', 'vite.config.ts');
const built = path.join(folder, 'node_modules', '.cache', 'engine');

async function build() {
  const steps = [
    ['tsc', ['-p', folder, '--noEmit']],
    ['vite', ['build', '--config', config]],
    ['vite', ['build', '--config', config, '--mode', 'page']],
  ];
  for (const [name, args] of steps) {
    if ((await tool(name, args)) !== 0) throw new PlainError('The bench could not be built: see the message above.');
  }
}

async function run(args) {
  await install();
  await install(folder);
  const browser = await findBrowser();
  await build();
  const { url, close } = await serve(path.join(built, 'page'), 0);
  process.exitCode = await node([path.join(built, 'program', 'main.js'), ...args], { CLIP_LAB_CHROMIUM_PATH: browser, CLIP_LAB_URL: url });
  close();
}

const bench = (args) => run(args).catch(fail);

module.exports = { bench };
