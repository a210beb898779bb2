// The service worker: keeps the files of one version of the page for use without a network, and answers with them first.
// The build writes `version` and `files` above it. Nothing else is ever kept, and what is not among the files goes to the network by itself.
/* global version, files */
const page = './';
const scope = self.registration.scope;
/** One origin may serve the page from several folders. */
const prefix = `clip-lab ${scope} `;
const name = prefix + version;
const kept = new Set([page, ...files].map((file) => new URL(file, scope).pathname));
const pagePath = new URL(page, scope).pathname;

// A redirect may not be kept: no browser takes it as the answer to the opening of a page.
const keep = async () => {
  const cache = await caches.open(name);
  await cache.addAll([page, ...files].map((file) => new Request(file, { cache: 'no-cache', redirect: 'error' })));
};

const tidy = async () => {
  const old = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  await self.clients.claim();
};

const answer = async (request, path) => {
  const found = await caches.match(path, { cacheName: name, ignoreVary: true });
  return found ?? fetch(request);
};

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const path = pathname === `${pagePath}index.html` ? pagePath : pathname;
  if (event.request.method === 'GET' && origin === self.location.origin && kept.has(path)) event.respondWith(answer(event.request, path));
});
// A new version waits for the page to ask: nobody's lesson changes under their hands.
self.addEventListener('message', (event) => {
  if (event.data === 'activate') void self.skipWaiting();
});
