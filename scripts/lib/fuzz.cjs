// The fuzz run: its options, and the seed by which it can be repeated.
'use strict';
const path = require('node:path');
const { install } = require('./install.cjs');
const { PlainError, fail, tool } = require('./run.cjs');

const numeral = /^\d{1,9}$/;
/** Each option with what it may say. */
const options = { cases: numeral, seed: numeral, family: /^[a-z-]+$/, path: /^\d+(:\d+)*$/ };

function optionsFrom(args) {
  const chosen = { cases: '1000000', seed: String(Math.floor(Math.random() * 1e9)) };
  for (const arg of args) {
    const [, name, value] = /^--([a-z]+)=(.*)$/.exec(arg) ?? [];
    if (!Object.hasOwn(options, name ?? '') || !options[name].test(value)) {
      throw new PlainError(`"${arg}" is not understood. Options: --cases=1000000 --seed=1 --family=links --path=0:1`);
    }
    chosen[name] = value;
  }
  return chosen;
}

async function run(args) {
  const { cases, seed, family, path: place } = optionsFrom(args);
  await install();
  console.log(`${cases} cases, seed ${seed}${family ? `: of these the part of ${family} alone` : ''}`);
  const env = { FUZZ_CASES: cases, FUZZ_SEED: seed, ...(family && { FUZZ_FAMILY: family }), ...(place && { FUZZ_PATH: place }) };
  process.exitCode = await tool('vitest', ['run', path.join('tests', 'fuzz')], env);
}

const fuzz = (args) => run(args).catch(fail);

module.exports = { fuzz, optionsFrom };
