// The stages that a run of tests is made of, each answering with its counts.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { root, tool } = require('./run.cjs');
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

/** The place of a report, with none of an earlier run left there. */
function reportFile(name) {
  const file = path.join(reports, name);
  fs.mkdirSync(reports, { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
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

/** Runs Vitest on what its arguments say. */
async function vitest(title, args, env = {}) {
  console.log(`\n— ${title}`);
  const file = reportFile('vitest.json');
  const code = await tool('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env);
  const report = readReport(file);
  if (!report) return counted(1, 0, 0, 0);
  // A file that cannot even be loaded has failed, though none of its tests has.
  const broken = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed')).length;
  return counted(code, report.numPassedTests, report.numFailedTests + broken, report.numPendingTests + report.numTodoTests);
}

/** Runs Playwright on what its arguments say. */
async function playwright(title, args, env) {
  console.log(`\n— ${title}`);
  const file = reportFile('playwright.json');
  const code = await tool('playwright', ['test', ...args], { ...env, CLIP_LAB_REPORT: file });
  const stats = readReport(file)?.stats;
  if (!stats) return counted(1, 0, 0, 0);
  return counted(code, stats.expected, stats.unexpected + stats.flaky, stats.skipped);
}

/** Runs the end-to-end tests against the built page in the browser whose path `variable` tells of. */
async function endToEnd(variable, browser, args = []) {
  const { url, close } = await serve(path.join(root, 'dist'), 0);
  const result = await playwright(`End-to-end tests in ${browser}`, args, { [variable]: browser, CLIP_LAB_URL: url });
  close();
  return result;
}

async function build() {
  for (const folder of ['dist', 'dist-single']) fs.rmSync(path.join(root, folder), { recursive: true, force: true });
  return stage('Build', ['vite', ['build', '--logLevel', 'warn']], ['vite', ['build', '--config', 'vite.single.config.ts', '--logLevel', 'warn']]);
}

/** The counts of several stages together. */
function total(results) {
  const sum = (key) => results.reduce((all, result) => all + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

module.exports = { build, endToEnd, inWords, playwright, stage, total, vitest };
