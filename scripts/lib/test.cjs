// The steps of npm test, and its closing count.
'use strict';
const path = require('node:path');
const { findBrowser } = require('./browser.cjs');
const { install } = require('./install.cjs');
const { PlainError, fail } = require('./run.cjs');
const { build, endToEnd, inWords, stage, total, vitest } = require('./stages.cjs');

async function everything() {
  const browser = await findBrowser();
  const result = total([
    await stage('Types', ['tsc', ['-p', 'tsconfig.json']], ['tsc', ['-p', path.join('src', 'engine', 'tsconfig.json')]]),
    await stage('Lint', ['eslint', ['.']]),
    await build(),
    await vitest('Unit, property, golden and architecture tests', []),
    await endToEnd('CLIP_LAB_CHROMIUM_PATH', browser),
  ]);
  console.log(`\n${inWords(result)}`);
  return result.failed === 0;
}

async function endToEndOnly(args) {
  const browser = await findBrowser();
  if ((await build()).failed > 0) throw new PlainError('The page could not be built: see the message above.');
  return (await endToEnd('CLIP_LAB_CHROMIUM_PATH', browser, args)).failed === 0;
}

async function run(args) {
  await install();
  process.exitCode = (args[0] === 'e2e' ? await endToEndOnly(args.slice(1)) : await everything()) ? 0 : 1;
}

const test = (args) => run(args).catch(fail);

module.exports = { test };
