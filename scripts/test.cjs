// npm test: install what is missing, then every check; "npm run e2e -- FILE" runs end-to-end tests only.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/test.cjs').test(process.argv.slice(2));
