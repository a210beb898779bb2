// npm run fuzz: a million cases of what might be typed, pasted, linked and done; --cases=, --seed=, --family= and --path= narrow it down.
// Old syntax on purpose: an old Node must be able to read this far and say what it needs.
'use strict';
require('./lib/nodeVersion.cjs').requireNode();
require('./lib/fuzz.cjs').fuzz(process.argv.slice(2));
