// Names that a person typed, made harmless for each place they are copied to.

/** Reorder what stands around them, so that a line would not read as it runs. */
const overrides = /[\u202A-\u202E\u2066-\u2069]/g;

/** On one line: control characters and line ends become spaces, directional overrides go, and halves of characters become U+FFFD. */
export function oneLine(text: string): string {
  return text.replace(overrides, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD').trim();
}

const html: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A cell of an HTML table. Spreadsheets would compute what begins like a formula; an apostrophe before it keeps it a text. */
export function htmlCell(text: string): string {
  const line = oneLine(text);
  return (/^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line).replace(/[&<>"']/g, (char) => html[char] ?? char);
}

/** Text within a cell of a Markdown table. */
export function markdownText(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

const latex: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text in LaTeX's text mode. */
export function latexText(text: string): string {
  return oneLine(text).replace(/[\\~^#$%&_{}]/g, (char) => latex[char] ?? `\\${char}`);
}

/** A Python string literal of the very text, but for halves of characters, which no file can hold. */
export function pythonString(text: string): string {
  const escaped = text.replace(/\p{Cs}/gu, '\uFFFD').replace(/["\\]/g, '\\$&').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePoint);
  return `"${escaped}"`;
}

function codePoint(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** Text of an XML file, in an element or an attribute. XML has no place for control characters, nor for halves of characters, even escaped. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replace(/[&<>"']/g, (char) => html[char] ?? char);
}
