// npm start: install what is missing, build, serve the built page on this machine.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/start.cjs').start();
