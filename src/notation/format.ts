// The one rounding policy: how a number becomes text in cells, formulas, speech and inputs.

/** full: 4 decimals, never fewer than 3 significant digits. novice: 2 significant digits. */
export type Digits = 'full' | 'novice';

export const policy = {
  full: { decimals: 4, significant: 3 },
  novice: { decimals: 0, significant: 2 },
} as const;

const scientificBelow = 1e-4;
const scientificFrom = 1e7;

/**
 * The text of `value`: `12.8571`, `0.000790`, `1.35e−5`, `>0.9999`. Trailing zeros are dropped only when the text is
 * the value itself (to 1e-12), so that `0.5` is a half and `0.5000` is nearly one. No text but `0` is zero, none but `1` is one.
 * A value that is not finite has no text of its own and gives a dash.
 */
export function formatNumber(value: number, { digits = 'full' }: { readonly digits?: Digits } = {}): string {
  if (!Number.isFinite(value)) return '—';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const minus = value < 0 ? '−' : '';
  const { decimals, significant } = policy[digits];
  const [mantissa = '', exponent = '0'] = size.toExponential(significant - 1).split('e');
  const rounded = Number(`${mantissa}e${exponent}`);
  // More places than can be written are of numbers that are not written in them.
  const places = Math.min(100, Math.max(decimals, significant - 1 - Number(exponent)));
  const text = digits === 'novice' && places === 0 ? String(rounded) : size.toFixed(places);
  // Small numbers by what they are, as short as can be; of large ones, the places of what is written must not run on.
  if (size < scientificBelow || Number(text) >= scientificFrom) {
    return `${minus}${isSame(rounded, size) ? dropZeros(mantissa) : mantissa}e${exponent.replace('+', '').replace('-', '−')}`;
  }
  if (Number(text) === 1 && size !== 1) return nearOne(value, places);
  return minus + (isSame(Number(text), size) ? dropZeros(text) : text);
}

/** How far from 1 a computed length may lie and still be one: a few of the last binary digits. */
const lengthNoise = 8 * 2 ** -52;

/**
 * The text of a vector's length: as `formatNumber`, but `1` for a length that differs from 1 only by the rounding of its own
 * computation. A vector of length 1 that was turned has the length 1.0000000000000002, of which `>1.0000` would make a finding.
 */
export function formatNorm(value: number, options: { readonly digits?: Digits } = {}): string {
  return formatNumber(Math.abs(value - 1) <= lengthNoise ? 1 : value, options);
}

/**
 * The text of a cosine: as `formatNumber`, but `1`, `−1` and `0` for one that differs from them only by the rounding of
 * its own computation, as those of parallel and of perpendicular vectors do.
 */
export function formatCosine(value: number, options: { readonly digits?: Digits } = {}): string {
  const exact = [-1, 0, 1].find((each) => Math.abs(value - each) <= lengthNoise);
  return formatNumber(exact ?? value, options);
}

/**
 * The text of a probability among `choices`, or of a loss against them. With more than one choice neither is ever exactly
 * 0 or, for a probability, 1, even where the double nearest to it is.
 */
export function formatUncertain(value: number, choices: number, { isProbability = false, ...options }: { readonly digits?: Digits; readonly isProbability?: boolean } = {}): string {
  if (choices > 1 && value === 0) return `<${formatNumber(Number.MIN_VALUE, options)}`;
  return formatNumber(choices > 1 && isProbability && value === 1 ? 1 - Number.EPSILON : value, options);
}

/**
 * The text of a factor that is a result: `×5.63`, `×69`, `×20 000`. Three significant digits below 10 and two from there on, since a factor says
 * how large a change is and no more; thousands are set off. One that is far too small or too large for that is written as `formatNumber` has it.
 */
export function formatFactor(value: number): string {
  if (!(value >= scientificBelow && value < scientificFrom)) return `×${formatNumber(value)}`;
  const text = value.toPrecision(3);
  return `×${Number(text) < 10 ? text : formatCount(Number(value.toPrecision(2)))}`;
}

/** A whole number, from 0, its thousands apart by a narrow space, which all languages read alike. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/**
 * A formatted number as a sentence in `locale` writes it: with a comma in Portuguese. For running sentences and for what is spoken alone: what is read
 * off the instrument (figure, fields, sliders, tables, readouts, charts, golf, formulas) has the point in every language, as matrices and code have it.
 */
export function formatLocale(text: string, locale: 'en' | 'pt-BR'): string {
  return locale === 'pt-BR' ? text.replace(/(\d)\.(\d)/g, '$1,$2') : text;
}

/** The shortest text that reads back as exactly `value`, for a field that is being edited. */
export function formatInput(value: number): string {
  return value === 0 ? '0' : String(value);
}

function isSame(shown: number, value: number): boolean {
  return Math.abs(shown - value) <= 1e-12 * value;
}

function dropZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A value that rounds to ±1 without being it: the side on which it lies. */
function nearOne(value: number, places: number): string {
  const one = (1).toFixed(places);
  if (value < 0) return value > -1 ? `>−${one}` : `<−${one}`;
  if (value > 1) return `>${one}`;
  return `>0.${'9'.repeat(Math.max(places, 2))}`;
}
