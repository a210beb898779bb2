// The one table of arrows: who may import whom. The lint rule and the import-graph test both ask it.

type Use = 'values' | 'types';

interface Layer {
  /** Our own layers it may import; a layer may always import itself. */
  readonly uses: Readonly<Record<string, Use>>;
  /** npm packages it may import, by how their name begins. */
  readonly packages: readonly string[];
}

const all = (...names: readonly string[]): Record<string, Use> => Object.fromEntries(names.map((name) => [name, 'values']));
const drawing = ['react', 'react-dom', 'd3-', 'mathjax-full', 'lean-qr'];
const belowPanels = ['engine', 'notation', 'document', 'i18n', 'lesson', 'state', 'views'];

export const layers: Readonly<Record<string, Layer>> = {
  engine: { uses: {}, packages: [] },
  notation: { uses: all('engine'), packages: [] },
  document: { uses: all('engine', 'notation'), packages: ['valibot'] },
  i18n: { uses: {}, packages: [] },
  lesson: { uses: all('engine', 'notation', 'document', 'i18n'), packages: [] },
  state: { uses: all('engine', 'notation', 'document', 'lesson', 'i18n'), packages: ['zustand', 'zundo'] },
  views: { uses: { ...all('engine', 'notation', 'i18n'), document: 'types' }, packages: drawing },
  panels: { uses: all(...belowPanels), packages: ['react', 'react-dom', 'zustand'] },
  labs: { uses: all(...belowPanels, 'panels'), packages: drawing },
  // Runs on other people's pages, so that it stands alone.
  loader: { uses: {}, packages: [] },
  shells: { uses: all(...belowPanels, 'panels', 'labs'), packages: ['react', 'react-dom', 'zustand'] },
};

/** Packages that only some files may import, wherever their layer stands. */
const places: readonly { readonly name: string; readonly where: RegExp; readonly said: string }[] = [
  { name: 'd3-selection', where: /^src\/views\/(?:.*\/)?(?:draw[^/]*\.ts$|behaviours\/)/, said: 'views/**/draw*.ts and views/behaviours' },
  { name: 'mathjax-full', where: /^src\/views\/formula\//, said: 'views/formula' },
  { name: 'lean-qr', where: /^src\/views\/qrCode\//, said: 'views/qrCode' },
];

const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** The path a relative import leads to, from the project's root, with "/" between its parts. */
export function resolveImport(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('?')[0]!.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The entry brings in the shells, and nobody brings it in. What stands beside it they share; what stands in `framed`, those that others hold. */
const entry = 'src/shells/open.ts';
const isSharedByShells = (target: string): boolean => target !== entry && /^src\/shells\/(framed\/)?[^/]+$/.test(target);

function arrowFault(from: string, file: string, target: string, typesOnly: boolean): string | null {
  const [top, to, inner] = target.split('/');
  if (top !== 'src' || to === undefined) return typesOnly || top === 'package.json' ? null : `src imports nothing outside src: ${target}`;
  if (to === from) {
    const isOther = (from === 'labs' || from === 'shells') && inner !== file.split('/')[2] && file !== entry && !isSharedByShells(target);
    return isOther ? `one of ${from} does not import another: ${target}` : null;
  }
  const use = layers[from]?.uses[to];
  if (use === undefined) return `${from} does not import ${to}`;
  return use === 'types' && !typesOnly ? `${from} imports only types from ${to}` : null;
}

function packageFault(from: string, file: string, specifier: string): string | null {
  const name = packageOf(specifier);
  const place = places.find((each) => each.name === name);
  if (place && !place.where.test(file)) return `${name} is imported only in ${place.said}`;
  const allowed = layers[from]?.packages.some((each) => (each.endsWith('-') ? name.startsWith(each) : name === each)) ?? false;
  return allowed ? null : `${from} does not import the package ${name}`;
}

/** What is wrong with an import of a file of src ("src/views/x.ts"), in words; null when nothing is. */
export function importFault(file: string, specifier: string, typesOnly: boolean): string | null {
  const from = file.split('/')[1] ?? '';
  if (!layers[from]) return `src/${from} is not in the table of layers`;
  return specifier.startsWith('.') ? arrowFault(from, file, resolveImport(file, specifier), typesOnly) : packageFault(from, file, specifier);
}
