// Every family of fuzz cases, few of each here; `npm run fuzz` throws a million.
import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { copies } from './copies.ts';
import { evaluated } from './documents.ts';
import { embedAddresses, embedMessages } from './embeds.ts';
import { casesOf, run, type Family, type Run } from './family.ts';
import { labels } from './labels.ts';
import { links, linksAgain } from './links.ts';
import { numbers } from './numbers.ts';
import { pastes, pastesAgain } from './pastes.ts';
import { scenesRead } from './scenes.ts';
import { scripts } from './scripts.ts';
import { training } from './training.ts';
import { zeroShot } from './zeroShot.ts';

const families: readonly Family[] = [numbers, links, linksAgain, scenesRead, pastes, pastesAgain, copies, scripts, labels, evaluated, zeroShot, training, embedAddresses, embedMessages, commands];

const { FUZZ_CASES, FUZZ_SEED, FUZZ_FAMILY, FUZZ_PATH } = process.env;
const how: Run = { cases: Number(FUZZ_CASES ?? 4000), seed: Number(FUZZ_SEED ?? 1), path: FUZZ_PATH };
const isLong = FUZZ_CASES !== undefined;

it('the parts of the families add up to the whole', () => {
  expect(families.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

describe('holds whatever is thrown at it', () => {
  for (const family of families.filter(({ name }) => FUZZ_FAMILY === undefined || name === FUZZ_FAMILY)) {
    it(family.name, { timeout: isLong ? 0 : 60_000 }, async () => {
      const start = performance.now();
      await run(family, how);
      if (isLong) console.log(`${family.name}: ${casesOf(family, how)} cases, seed ${how.seed}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
    });
  }
});
