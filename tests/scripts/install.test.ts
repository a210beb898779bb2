// Installing packages touches nothing but the project's own: a linked folder of packages is another's.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const { install } = createRequire(import.meta.url)('../../scripts/lib/install.cjs') as { install(folder: string): Promise<void> };

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'clip-lab-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('packages behind a link are left as they are, and it is said that they are not those asked for', async () => {
  const [others, own] = [join(place, 'others'), join(place, 'own')];
  mkdirSync(join(others, 'somebody'), { recursive: true });
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), '{ "name": "own", "version": "0.0.0" }');
  writeFileSync(join(own, 'package-lock.json'), '{ "name": "own", "version": "0.0.0", "lockfileVersion": 3, "packages": { "": { "name": "own", "version": "0.0.0" } } }');
  symlinkSync(others, join(own, 'node_modules'), 'junction');
  await expect(install(own)).rejects.toThrow(/is a link/);
  expect(readdirSync(others)).toEqual(['somebody']);
});
