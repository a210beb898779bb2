// Finds the browsers that need not be there: Firefox, and WebKitGTK with its driver. On Debian root gets them installed.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { commandFor, installPackages } = require('./debian.cjs');
const { PlainError, onPath } = require('./run.cjs');

const firstOf = (files) => files.find((file) => fs.existsSync(file)) ?? null;

function findFirefox() {
  const { CLIP_LAB_FIREFOX, PROGRAMFILES } = process.env;
  if (CLIP_LAB_FIREFOX) {
    if (fs.existsSync(CLIP_LAB_FIREFOX)) return CLIP_LAB_FIREFOX;
    throw new PlainError(`CLIP_LAB_FIREFOX is ${CLIP_LAB_FIREFOX}, but there is no such file. Set it to a Firefox, or unset it.`);
  }
  if (process.platform === 'darwin') return firstOf(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  if (process.platform === 'win32') return PROGRAMFILES ? firstOf([path.join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe')]) : null;
  return firstOf(onPath(['firefox-esr', 'firefox']));
}

/** The small browser that comes with the library; distributions keep it beside its helpers. */
function miniBrowser() {
  const within = (folder, name) => (fs.existsSync(folder) ? fs.readdirSync(folder).filter((each) => name.test(each)).map((each) => path.join(folder, each)) : []);
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...within('/usr/lib', /-linux-gnu/)];
  return firstOf(libraries.flatMap((folder) => within(folder, /^webkit(2gtk|gtk)-\d/)).map((folder) => path.join(folder, 'MiniBrowser')));
}

/** Only where the driver, and the screen that it is shown on, are there too. */
const findWebKit = () => (['WebKitWebDriver', 'xvfb-run', 'xauth'].every((name) => firstOf(onPath([name]))) ? miniBrowser() : null);

const firefox = { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] };
const webKit = { name: 'WebKitGTK', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] };

/** The browser's path, installing it if need be and if that can be done; null when it is not there. */
async function findOrInstall({ name, find, packages }) {
  const found = find() ?? ((await installPackages(packages)) ? find() : null);
  if (found) return found;
  const command = commandFor(packages);
  console.log(`${name} was not found.${command ? ` To install it: ${command}` : ''}`);
  return null;
}

module.exports = { findOrInstall, firefox, webKit };
