// npm run bench:ui: measures drags and commands in the browser; "-- --quick" with few moves, "-- --grep '3 pairs'" a part.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/benchUi.cjs').benchUi(process.argv.slice(2));
