// Installs the packages when the lock file or the platform is not the one of the last install.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { PlainError, node, root } = require('./run.cjs');

const stampFile = (folder) => path.join(folder, 'node_modules', '.clip-lab-stamp');

function stamp(folder) {
  const lock = fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8').replace(/\r\n/g, '\n');
  const libc = process.platform === 'linux' ? (process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl') : '';
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch} ${libc}\n`;
}

const isInstalled = (folder) => fs.existsSync(stampFile(folder)) && fs.readFileSync(stampFile(folder), 'utf8') === stamp(folder);

const isLink = (file) => fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** npm's own program, to be run by Node itself: Windows refuses to spawn npm.cmd. */
function npmProgram() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = candidates.find((file) => file && /^npm-cli\.c?js$/.test(path.basename(file)) && fs.existsSync(file));
  if (!found) throw new PlainError('npm was not found; run this with "npm start" or "npm test".');
  return found;
}

/** Installs what the lock file in `folder` asks for: the project's own, or that of a part with packages of its own. */
async function install(folder = root) {
  if (isInstalled(folder)) return;
  // npm would empty the folder behind it.
  if (isLink(path.join(folder, 'node_modules'))) throw new PlainError(`${path.join(folder, 'node_modules')} is a link, and what it leads to is not what package-lock.json asks for: install that where it is, or remove the link.`);
  console.log(folder === root ? 'Installing packages…' : `Installing the packages of ${path.relative(root, folder)}…`);
  const code = await node([npmProgram(), 'ci', '--prefix', folder, '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new PlainError('The packages could not be installed: see npm\'s message above. To try again: npm ci --include=dev' + (folder === root ? '' : ` --prefix ${path.relative(root, folder)}`));
  fs.writeFileSync(stampFile(folder), stamp(folder));
}

module.exports = { install };
