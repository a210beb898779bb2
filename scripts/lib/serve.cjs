// A small static server for the built page, on this machine only.
'use strict';
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { PlainError } = require('./run.cjs');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file that a request asks for, or null when it names none inside the folder. */
function fileFor(folder, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (pathname.includes('\0')) return null;
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(folder + path.sep)) return null;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found\n');
    return;
  }
  const body = fs.readFileSync(file);
  response.writeHead(200, {
    // A frame in a sandbox has no origin, and fetches its own scripts as a stranger.
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-cache',
    'Content-Length': body.length,
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves a folder on 127.0.0.1; port 0 takes a free one. Resolves to its URL, and to what ends it at once. */
function serve(folder, port) {
  return new Promise((resolve, reject) => {
    const server = http.createServer((request, response) => answer(folder, request, response));
    server.on('error', (error) => {
      const said = {
        EADDRINUSE: `Port ${port} is already in use: stop the program that uses it, or set PORT to another number.`,
        EACCES: `Port ${port} may not be used by this account: set PORT to another number, such as 4173.`,
      };
      reject(said[error.code] ? new PlainError(said[error.code]) : error);
    });
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, close }));
  });
}

/** The port asked for in PORT, 4173 when it asks for none. */
function portFrom(text) {
  if (text === undefined || text === '') return 4173;
  if (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535) return Number(text);
  throw new PlainError(`PORT must be a number from 1 to 65535; it is "${text}".`);
}

module.exports = { portFrom, serve };
