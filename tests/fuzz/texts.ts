// Texts to throw at what reads them: anything at all, what attackers and spreadsheets write, and good texts that were damaged.
import fc from 'fast-check';

/** Code units, so that halves of characters come up too. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  // NUL, line ends, no-break and zero-width spaces, marks of direction, byte-order mark, separators, private use, no character.
  fc.constantFrom(0, 9, 10, 13, 0x1b, 0x85, 0xa0, 0x200b, 0x200d, 0x200e, 0x202a, 0x202c, 0x202e, 0x2066, 0x2069, 0x2028, 0x2029, 0xfeff, 0xe000, 0xffff),
).map((code) => String.fromCharCode(code));

// eslint-disable-next-line no-script-url -- an address that attackers would write
const scriptAddress = 'javascript:alert(1)';

export const hostilePieces = [
  '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '"><svg onload=alert(1)>', "' onfocus='alert(1)", '&lt;&#60;&amp;', ']]>', '-->',
  `\\href{${scriptAddress}}{x}`, scriptAddress, '\\input{/etc/passwd}', '\\end{bmatrix}', '$x$', '\\(', '%00', '%', '%E0%A4%A', '%252e', '#', '&', ';', '=', '/', '~', ':', '`', '${alert(1)}', '{{7*7}}',
  '=HYPERLINK("http://example.org")', '+1+cmd|\' /C calc\'!A0', '@SUM(1)', '-2+3', '"""', "'''", '\\N{BULLET}', '\\u0022', '\r\nimport os', '__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '1e999', '-0',
  '\u202Etxt', '\u2066\u2067', '\uD800', '\uDC00', '\u0000', '\u200B', '\uFEFF', '🐈‍⬛', 'Z͑ͫ̓ͪ̂ͫ̽͏̴', '𝒙', 'ﷺ', '１２', '١٢', '[[', ']]', '((((', '|---|', 'v1;', 'v2;', 'z=',
] as const;

/** At most about `max` code units. */
export const anyText = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: unit }, { weight: 1, arbitrary: fc.constantFrom(...hostilePieces) }), { maxLength: max })
    .map((pieces) => pieces.join('').slice(0, max));

interface Damage {
  /** Where, as a share of the length. */
  readonly at: number;
  readonly length: number;
  readonly kind: 'cut' | 'insert' | 'replace' | 'double' | 'truncate';
  readonly text: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom('cut', 'insert', 'replace', 'double', 'truncate'),
  text: fc.oneof(unit, fc.constantFrom(...hostilePieces), fc.constantFrom('0', '9', '.', ',', '-', 'e', ' ', '\n', '\t')),
});

function damaged(text: string, { at, length, kind, text: put }: Damage): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'insert':
      return before + put + piece + after;
    case 'replace':
      return before + put + after;
    case 'double':
      return before + piece + piece + after;
    case 'truncate':
      return before;
  }
}

/** One of `texts`, whole or with up to `most` damages. */
export const mutated = (texts: fc.Arbitrary<string>, most = 4): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(damage, { maxLength: most })).map(([text, damages]) => damages.reduce(damaged, text));
