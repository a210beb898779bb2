// Debian's packages: installed where this account may, named where it may not.
'use strict';
const fs = require('node:fs');
const { spawned } = require('./run.cjs');

const hasApt = () => process.platform === 'linux' && fs.existsSync('/usr/bin/apt-get');
const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/** Installs the packages; true when that was tried, which it is on Debian by root alone. */
async function installPackages(packages) {
  if (!hasApt() || !isRoot()) return false;
  console.log(`Installing with apt-get: ${packages.join(', ')}…`);
  await spawned('apt-get', ['update', '-q']);
  await spawned('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  return true;
}

/** The command that a person types; null where there is no apt-get. */
const commandFor = (packages) => (hasApt() ? `sudo apt-get install -y ${packages.join(' ')}` : null);

module.exports = { commandFor, installPackages, isRoot };
