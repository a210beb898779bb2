// The rule of arrows, held: each import of src asks the table, and no file leads back to itself.
import { expect, test } from 'vitest';
import { importsOf, read, sourceFiles } from './imports.ts';
import { importFault, layers, resolveImport } from './layers.ts';

const files = sourceFiles();
const imports = new Map(files.map((file) => [file, importsOf(file, read(file))]));

/** The files of the first ring found, or null. */
function ringIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const ring = walk(next, [...trail, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const ring = walk(file, []);
    if (ring) return ring;
  }
  return null;
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(0);
  expect([...imports.values()].flat().length).toBeGreaterThan(0);
});

test('every import follows the table of layers', () => {
  const faults = [...imports].flatMap(([file, list]) =>
    list.map((each) => [file, importFault(file, each.specifier, each.typesOnly)] as const).filter(([, fault]) => fault !== null).map(([, fault]) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('no file imports itself, by whatever way round', () => {
  const graph = new Map([...imports].map(([file, list]) => [file, list.filter((each) => each.specifier.startsWith('.')).map((each) => resolveImport(file, each.specifier))]));
  expect(ringIn(graph)).toBeNull();
  expect(ringIn(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]]))).toEqual(['a', 'b', 'c', 'a']);
});

test('imports name a file that exists, with its ending', () => {
  const known = new Set(files);
  const lost = [...imports].flatMap(([file, list]) =>
    list.filter((each) => each.specifier.startsWith('.') && !/\.(css|json|svg)(\?\w+)?$/.test(each.specifier) && resolveImport(file, each.specifier).startsWith('src/'))
      .map((each) => resolveImport(file, each.specifier)).filter((target) => !known.has(target)).map((target) => `${file}: ${target}`),
  );
  expect(lost).toEqual([]);
});

test('the first line of each file is a comment that says its role', () => {
  expect(files.filter((file) => !/^\/\/ \S/.test(read(file)))).toEqual([]);
});

test('layers form no ring', () => {
  expect(ringIn(new Map(Object.entries(layers).map(([name, layer]) => [name, Object.keys(layer.uses)])))).toBeNull();
});

test.each([
  ['src/engine/x.ts', '../notation/live.ts', true, 'engine does not import notation'],
  ['src/engine/x.ts', 'd3-scale', false, 'engine does not import the package d3-scale'],
  ['src/views/a/x.ts', '../../state/labStore.ts', true, 'views does not import state'],
  ['src/views/a/x.ts', '../../document/document.ts', false, 'views imports only types from document'],
  ['src/views/a/x.ts', '../../document/document.ts', true, null],
  ['src/views/a/x.tsx', 'd3-selection', false, 'd3-selection is imported only in views/**/draw*.ts and views/behaviours'],
  ['src/views/a/drawX.ts', 'd3-selection', false, null],
  ['src/views/behaviours/x.ts', 'd3-selection', false, null],
  ['src/panels/x.ts', 'mathjax-full/js/mathjax.js', false, 'mathjax-full is imported only in views/formula'],
  ['src/views/formula/x.ts', 'mathjax-full/js/mathjax.js', false, null],
  ['src/panels/x.ts', '../shells/app/main.tsx', false, 'panels does not import shells'],
  ['src/shells/embed/x.ts', '../app/main.tsx', false, 'one of shells does not import another: src/shells/app/main.tsx'],
  ['src/shells/embed/x.ts', '../topics.tsx', false, null],
  ['src/shells/embed/x.ts', '../open.ts', false, 'one of shells does not import another: src/shells/open.ts'],
  ['src/shells/open.ts', './app/main.tsx', false, null],
  ['src/elsewhere/x.ts', './y.ts', false, 'src/elsewhere is not in the table of layers'],
])('%s → %s (types only: %s)', (file, specifier, typesOnly, fault) => {
  expect(importFault(file, specifier, typesOnly)).toBe(fault);
});
