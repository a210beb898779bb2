// The lock file serves every platform; it and those of the bench and of the hosts name no place to download from.
import { expect, test } from 'vitest';
import { read } from './imports.ts';

interface Entry {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };

const platforms = [
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'x64', libc: 'musl' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'musl' },
] as const;

const serves = (entry: Entry, platform: (typeof platforms)[number]): boolean =>
  (entry.os?.includes(platform.os) ?? false) && (entry.cpu?.includes(platform.cpu) ?? false) && (!('libc' in platform) || (entry.libc?.includes(platform.libc) ?? true));

/** Packages whose native part comes as one optional package a platform. */
const families = Object.entries(packages).filter(([, entry]) => Object.keys(entry.optionalDependencies ?? {}).filter((name) => /-(darwin|linux|win32)-/.test(name)).length > 1);

test('there are native packages to look at', () => {
  expect(families.length).toBeGreaterThan(0);
});

test.each(families)('%s has its part for every platform', (owner, entry) => {
  const names = Object.keys(entry.optionalDependencies ?? {});
  const parts = names.map((name) => packages[`${owner}/node_modules/${name}`] ?? packages[`node_modules/${name}`]);
  expect(names.filter((_, at) => parts[at] === undefined), 'named but without an entry').toEqual([]);
  const unserved = platforms.filter((platform) => !parts.some((part) => part !== undefined && serves(part, platform)));
  expect(unserved).toEqual([]);
});

test.each(['package-lock.json', 'tests/bench/package-lock.json', 'tests/hosts/package-lock.json'])('%s names no download host, and each package has its checksum', (file) => {
  expect(read(file)).not.toContain('"resolved"');
  const entries = Object.entries((JSON.parse(read(file)) as { packages: Record<string, Entry> }).packages);
  expect(entries.filter(([name, entry]) => name !== '' && !entry.integrity).map(([name]) => name)).toEqual([]);
});
