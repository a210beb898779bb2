// The steps of npm run test:browsers, and its count for each engine.
'use strict';
const path = require('node:path');
const { findBrowser } = require('./browser.cjs');
const { install } = require('./install.cjs');
const { findOrInstall, firefox, webKit } = require('./otherBrowsers.cjs');
const { PlainError, fail } = require('./run.cjs');
const { build, endToEnd, inWords, total, vitest } = require('./stages.cjs');

/** WebKitGTK has tests of its own: Playwright drives only a build of WebKit that it brings itself. */
const inWebKit = (browser) => vitest(`Tests in ${browser}`, ['--config', path.join('tests', 'webkit', 'vitest.config.ts')], { CLIP_LAB_WEBKIT_PATH: browser });

const engines = {
  chromium: { name: 'Chromium', find: findBrowser, test: (browser) => endToEnd('CLIP_LAB_CHROMIUM_PATH', browser) },
  firefox: { name: 'Firefox', find: () => findOrInstall(firefox), test: (browser) => endToEnd('CLIP_LAB_FIREFOX_PATH', browser) },
  webkit: { name: 'WebKitGTK', find: () => findOrInstall(webKit), test: inWebKit },
};

/** The engines named; all when none is. */
function chosen(names) {
  const unknown = names.find((name) => !Object.hasOwn(engines, name));
  if (unknown !== undefined) throw new PlainError(`"${unknown}" is none of the engines: ${Object.keys(engines).join(', ')}.`);
  return Object.entries(engines).filter(([key]) => names.length === 0 || names.includes(key)).map(([, engine]) => engine);
}

async function run(names) {
  const wanted = chosen(names);
  await install();
  const found = [];
  for (const engine of wanted) found.push({ ...engine, browser: await engine.find() });
  if ((await build()).failed > 0) throw new PlainError('The page could not be built: see the message above.');

  const results = [];
  for (const { browser, test } of found) results.push(browser ? await test(browser) : { passed: 0, failed: 0, skipped: 1 });
  console.log();
  found.forEach(({ name, browser }, index) => console.log(`${name}: ${browser ? inWords(results[index]) : 'skipped, for it is not there'}`));
  const result = total(results);
  console.log(`\n${inWords(result)}`);
  process.exitCode = result.failed === 0 ? 0 : 1;
}

const testBrowsers = (names) => run(names).catch(fail);

module.exports = { testBrowsers };
