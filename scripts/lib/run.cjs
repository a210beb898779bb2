// Runs the programs of the project, and those it finds on the path, without a shell.
'use strict';
const path = require('node:path');
const { spawn } = require('node:child_process');

const root = path.resolve(__dirname, '..', '..');

/** A clear line for the person at the terminal; no stack trace is printed for it. */
class PlainError extends Error {}

function spawned(file, args, env) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code === null ? 1 : code));
  });
}

/** Runs a JavaScript file under this same Node; resolves to its exit code. */
const node = (args, env = {}) => spawned(process.execPath, args, env);

const bins = {
  eslint: ['eslint', 'bin', 'eslint.js'],
  playwright: ['@playwright', 'test', 'cli.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  vite: ['vite', 'bin', 'vite.js'],
  vitest: ['vitest', 'vitest.mjs'],
};

/** Runs an installed tool; resolves to its exit code. */
const tool = (name, args, env = {}) => node([path.join(root, 'node_modules', ...bins[name]), ...args], env);

/** Where programs of these names would be found. */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Ends the process with one line for what was foreseen, with everything known for what was not. */
function fail(error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}

module.exports = { PlainError, fail, node, onPath, root, spawned, tool };
