// The steps of npm start.
'use strict';
const path = require('node:path');
const { install } = require('./install.cjs');
const { PlainError, fail, root, tool } = require('./run.cjs');
const { portFrom, serve } = require('./serve.cjs');

async function run() {
  // The port is taken first, so that a port in use is said at once and not after the build.
  const { url } = await serve(path.join(root, 'dist'), portFrom(process.env.PORT));
  await install();
  if ((await tool('vite', ['build', '--logLevel', 'warn'])) !== 0) throw new PlainError('The page could not be built: see the message above.');
  console.log(`\nCLIP Lab is at ${url}   (Ctrl+C stops it)`);
}

const start = () => run().catch(fail);

module.exports = { start };
