// The steps of npm test, and its closing count.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { findBrowser } = require('./browser.cjs');
const { install } = require('./install.cjs');
const { PlainError, fail, root, tool } = require('./run.cjs');
const { serve } = require('./serve.cjs');

const reports = path.join(root, 'node_modules', '.cache', 'clip-lab');

/** A report of the run just ended; null when the run wrote none. */
function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Counts of a run; a run that failed without a failed test (or without a report) counts one failure. */
function counted(code, passed, failed, skipped) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

async function stage(title, ...commands) {
  console.log(`\n— ${title}`);
  for (const [name, args] of commands) {
    if ((await tool(name, args)) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

async function unit() {
  console.log('\n— Unit, property, golden and architecture tests');
  const file = path.join(reports, 'vitest.json');
  fs.rmSync(file, { force: true });
  const code = await tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  if (!report) return counted(1, 0, 0, 0);
  // A file that cannot even be loaded has failed, though none of its tests has.
  const broken = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed')).length;
  return counted(code, report.numPassedTests, report.numFailedTests + broken, report.numPendingTests + report.numTodoTests);
}

async function endToEnd(browser, args) {
  console.log(`\n— End-to-end tests in ${browser}`);
  const file = path.join(reports, 'playwright.json');
  fs.rmSync(file, { force: true });
  const { server, url } = await serve(path.join(root, 'dist'), 0);
  const env = { CLIP_LAB_CHROMIUM_PATH: browser, CLIP_LAB_URL: url, CLIP_LAB_REPORT: file };
  const code = await tool('playwright', ['test', ...args], env);
  server.closeAllConnections();
  server.close();
  const stats = readReport(file)?.stats;
  if (!stats) return counted(1, 0, 0, 0);
  return counted(code, stats.expected, stats.unexpected + stats.flaky, stats.skipped);
}

async function build() {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  return stage('Build', ['vite', ['build', '--logLevel', 'warn']]);
}

async function everything() {
  const browser = await findBrowser();
  const results = [
    await stage('Types', ['tsc', ['-p', 'tsconfig.json']], ['tsc', ['-p', path.join('src', 'engine', 'tsconfig.json')]]),
    await stage('Lint', ['eslint', ['.']]),
    await build(),
    await unit(),
    await endToEnd(browser, []),
  ];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') === 0;
}

async function endToEndOnly(args) {
  const browser = await findBrowser();
  if ((await build()).failed > 0) throw new PlainError('The page could not be built: see the message above.');
  return (await endToEnd(browser, args)).failed === 0;
}

async function run(args) {
  await install();
  fs.mkdirSync(reports, { recursive: true });
  process.exitCode = (args[0] === 'e2e' ? await endToEndOnly(args.slice(1)) : await everything()) ? 0 : 1;
}

const test = (args) => run(args).catch(fail);

module.exports = { test };
