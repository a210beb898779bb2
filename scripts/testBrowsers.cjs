// npm run test:browsers: the end-to-end tests in Chromium, Firefox and WebKitGTK; on Debian as root it installs those that are missing.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/testBrowsers.cjs').testBrowsers(process.argv.slice(2));
