// Finds a Chromium-family browser that really starts, for the end-to-end tests.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { commandFor, installPackages, isRoot } = require('./debian.cjs');
const { PlainError, onPath, root, tool } = require('./run.cjs');

function installedCandidates() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => path.join('Applications', `${name}.app`, 'Contents', 'MacOS', name));
    return ['/', process.env.HOME].filter(Boolean).flatMap((base) => apps.map((app) => path.join(base, app)));
  }
  if (process.platform === 'win32') {
    const programs = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe'], ['Chromium', 'Application', 'chrome.exe']];
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return programs.flatMap((program) => bases.map((base) => path.join(base, ...program)));
  }
  return onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser']);
}

const playwright = () => require(path.join(root, 'node_modules', '@playwright', 'test')).chromium;

/** Where Playwright keeps its own Chromium; nowhere on systems it does not build for. */
function ownCandidates() {
  try {
    return [playwright().executablePath()].filter(Boolean);
  } catch {
    return [];
  }
}

/** Starts the browser once and lets it count; resolves to what went wrong, or null. */
async function probe(executablePath) {
  let browser;
  try {
    const args = isRoot() ? ['--no-sandbox'] : [];
    browser = await playwright().launch({ executablePath, chromiumSandbox: false, args, timeout: 60_000 });
    const page = await browser.newPage();
    return (await page.evaluate('1 + 1')) === 2 ? null : 'it does not run scripts';
  } catch (error) {
    return String(error.message).split('\n')[0];
  } finally {
    await browser?.close();
  }
}

async function firstThatStarts(candidates, refused) {
  for (const candidate of [...new Set(candidates)].filter((file) => fs.existsSync(file))) {
    const reason = await probe(candidate);
    if (reason === null) return candidate;
    refused.push(`  ${candidate}: ${reason}`);
  }
  return null;
}

async function fromPlaywright() {
  console.log('No browser that starts was found; downloading Chromium through Playwright…');
  await tool('playwright', ['install', '--no-shell', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' });
  return ownCandidates();
}

async function fromDebian() {
  return (await installPackages(['chromium'])) ? installedCandidates() : [];
}

function mendingCommand() {
  const command = commandFor(['chromium']);
  if (command) return command;
  return process.platform === 'linux' ? 'npx playwright install --with-deps chromium' : 'npx playwright install chromium';
}

/** The path of a browser that starts. */
async function findBrowser() {
  const refused = [];
  const wanted = process.env.CLIP_LAB_CHROMIUM;
  if (wanted) {
    const reason = fs.existsSync(wanted) ? await probe(wanted) : 'there is no such file';
    if (reason === null) return wanted;
    throw new PlainError(`CLIP_LAB_CHROMIUM is ${wanted}, but ${reason}. Set it to a Chrome, Edge or Chromium that starts, or unset it.`);
  }
  const sources = [() => [...installedCandidates(), ...ownCandidates()], fromPlaywright, fromDebian];
  for (const source of sources) {
    const found = await firstThatStarts(await source(), refused);
    if (found) return found;
  }
  if (refused.length > 0) console.error(`Tried:\n${[...new Set(refused)].join('\n')}`);
  throw new PlainError(`No browser that starts was found. To mend it: ${mendingCommand()}   (or set CLIP_LAB_CHROMIUM to a browser's path)`);
}

module.exports = { findBrowser };
