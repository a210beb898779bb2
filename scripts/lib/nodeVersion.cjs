// Which Node the project runs on. In syntax that an old Node parses.
'use strict';

function isSupported(version) {
  var parts = version.replace(/^v/, '').split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major >= 24;
}

function requireNode() {
  if (isSupported(process.version)) return;
  console.error('CLIP Lab needs Node 20.19 or later, 22.13 or later, or 24 and up; this is ' + process.version + '. See https://nodejs.org');
  process.exit(1);
}

module.exports = { isSupported: isSupported, requireNode: requireNode };
