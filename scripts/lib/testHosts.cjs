// The steps of npm run test:hosts, and its count for each browser.
'use strict';
const path = require('node:path');
const { findBrowser } = require('./browser.cjs');
const { clear, folder, hosts, sites } = require('./hosts.cjs');
const { install } = require('./install.cjs');
const { findOrInstall, firefox } = require('./otherBrowsers.cjs');
const { PlainError, fail, root } = require('./run.cjs');
const { serve } = require('./serve.cjs');
const { build, inWords, playwright, total } = require('./stages.cjs');

/** The names of the hosts asked for; all when none is. */
function chosen(names) {
  const unknown = names.find((name) => !Object.hasOwn(hosts, name));
  if (unknown !== undefined) throw new PlainError(`"${unknown}" is none of the hosts: ${Object.keys(hosts).join(', ')}.`);
  return names.length === 0 ? Object.keys(hosts) : [...new Set(names)];
}

/** Each host with its program; one that is not to be had is left out, unless it was asked for. */
async function found(names) {
  const all = [];
  for (const name of chosen(names)) {
    const program = await findOrInstall(hosts[name]);
    if (!program && names.includes(name)) throw new PlainError(`${hosts[name].name} was asked for, and is not there.`);
    all.push({ name, program });
  }
  return all;
}

async function run(names) {
  chosen(names);
  await install();
  await install(folder);
  const all = await found(names);
  const there = all.filter(({ program }) => program);
  const browsers = [['CLIP_LAB_CHROMIUM_PATH', await findBrowser()], ['CLIP_LAB_FIREFOX_PATH', firefox.find()]];
  if ((await build()).failed > 0) throw new PlainError('The page could not be built: see the message above.');

  clear();
  const lab = await serve(path.join(root, 'dist'), 0);
  const host = await serve(sites, 0);
  for (const { name, program } of there) await hosts[name].build(program, lab.url, host.url);

  const results = [];
  const args = ['--config', path.join(folder, 'playwright.config.ts'), ...there.map(({ name }) => `${name}.spec.ts`)];
  for (const [variable, browser] of browsers) {
    if (browser) results.push(await playwright(`Embeds on other pages, in ${browser}`, args, { [variable]: browser, CLIP_LAB_URL: lab.url, CLIP_LAB_HOSTS_URL: host.url }));
  }
  lab.close();
  host.close();
  for (const { name } of all.filter(({ program }) => !program)) console.log(`${hosts[name].name}: left out, for it is not there`);
  const result = total(results);
  console.log(`\n${inWords(result)}`);
  process.exitCode = result.failed === 0 ? 0 : 1;
}

const testHosts = (names) => run(names).catch(fail);

module.exports = { testHosts };
