// npm run bench: measures the engine beside other libraries, in Node and in Chromium; "-- --quick" only tries it out.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/bench.cjs').bench(process.argv.slice(2));
