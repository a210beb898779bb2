// The derivation as LaTeX: every step, the page's numbers, and nothing that only the page understands.
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { derivation } from '../../../src/panels/exchange/derivation.ts';

const view = { pick: { row: 1, col: 2 }, direction: 'imageToText', digits: 'full' } as const;

/** Groups and environments, closed as they were opened. */
function isBalanced(latex: string): boolean {
  const open: string[] = [];
  for (const [token, kind, name] of latex.replace(/\\[{}\\]/g, '').matchAll(/\\(begin|end)\{(\w+)\}|[{}]/g)) {
    if (token === '{') open.push('}');
    else if (kind === 'begin') open.push(name!);
    else if (open.pop() !== (kind === 'end' ? name : '}')) return false;
  }
  return open.length === 0;
}

test.each(locales)('in %s: each step in general and with the chapter’s numbers', (locale) => {
  for (const normalize of [true, false]) {
    const latex = derivation(createDocument({ ...chapterExample, normalize }), view, pageMessages(locale));
    expect(latex.match(/\\paragraph\{/g)).toHaveLength(normalize ? 7 : 6);
    expect(latex.match(/^\\\[$/gm)).toHaveLength(normalize ? 14 : 12);
    expect(latex).not.toMatch(/\\class|[−∞→]/);
    expect(isBalanced(latex)).toBe(true);
  }
  const latex = derivation(createDocument(chapterExample), view, pageMessages(locale));
  expect(latex).toContain(String.raw`p_{ij} = \frac{e^{z_{ij}}}{\sum_{k=1}^{N} e^{z_{ik}}}`);
  expect(latex).toContain('{0.000790}');
});
