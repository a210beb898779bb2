// How a formula is written as TeX with a marked slot for each value, and when two formulas differ by digits alone.
import type { Formula } from '../../notation/formula.ts';

const pieces: Readonly<Record<string, string>> = {
  '−': '{-}',
  '-': '{-}',
  '+': '{+}',
  '±': '{\\pm}',
  '>': '{>}',
  '<': '{<}',
  '=': '{=}',
  '≥': '{\\ge}',
  '≤': '{\\le}',
  '≈': '{\\approx}',
  '×': '{\\times}',
  '·': '{\\cdot}',
  '∞': '{\\infty}',
  '°': '{^{\\circ}}',
  '%': '\\%',
  '…': '\\dots ',
  ',': '{,}',
  '.': '.',
  ' ': '\\,',
  '\u00a0': '\\,',
  '\u2009': '\\,',
  '\u202f': '\\,',
  '—': '\\text{—}',
  '–': '\\text{–}',
};

/** The TeX of one formatted number. Only digits, letters and the known signs pass; anything else becomes a question mark. */
export function valueTeX(text: string): string {
  return text.replace(/[A-Za-z]+|[^0-9]/gu, (part) => (/^[A-Za-z]/.test(part) ? `\\mathrm{${part}}` : (pieces[part] ?? '?')));
}

/** The class by which a value's nodes are found again. */
export const slotClass = (index: number): string => `v${index}`;

export function formulaTeX({ strings, values }: Formula): string {
  return values.reduce(
    (tex, value, index) => `${tex}\\class{${slotClass(index)}}{${valueTeX(value.text)}}${strings[index + 1] ?? ''}`,
    strings[0] ?? '',
  );
}

/** Whether a typeset of `a` turns into one of `b` by changing digits alone. */
export function sameShape(a: Formula, b: Formula): boolean {
  return (
    a.strings.length === b.strings.length &&
    a.values.length === b.values.length &&
    a.strings.every((literal, index) => literal === b.strings[index]) &&
    a.values.every((value, index) => sameSigns(value.text, b.values[index]?.text ?? ''))
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function sameSigns(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right && !(isDigit(left) && isDigit(right))) return false;
  }
  return true;
}
