// npm run test:hosts: embeds on pages that MkDocs and reveal.js make, in Chromium, and in Firefox where it is there; on Debian root gets MkDocs installed.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/testHosts.cjs').testHosts(process.argv.slice(2));
