// Scripts for PyTorch of any document with any names: the numbers are the very doubles, and nothing but numbers and names differs from script to script.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { LabDocument } from '../../src/document/document.ts';
import { pytorchScript } from '../../src/document/pytorchScript.ts';
import { parseTensor } from '../../src/engine/index.ts';
import { anyDocument } from './documents.ts';
import type { Family } from './family.ts';
import { anyText } from './texts.ts';

const name = anyText(40);
const named = anyDocument.chain((document) => {
  const names = fc.array(name, { minLength: document.images.length, maxLength: document.images.length });
  return fc.record({ document: fc.constant(document), names: fc.record({ images: names, texts: names }) });
});

/** What a document changes: lists of names as string literals, tensors of decimal numbers, the temperature, the switch. */
const string = String.raw`"(?:[^"\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\\["\\]|\\u[\da-f]{4}|\\U[\da-f]{8})*"`;
const number = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const row = String.raw`\[${number}(?:, ${number})*\]`;
/** Of one row on its line, of more on lines of their own. */
const matrix = String.raw`torch\.tensor\((\[(?:${row}|(?:\n {4}${row},)+\n)\]), dtype=torch\.float64\)\.requires_grad_\(\)`;
const changing = new RegExp(
  String.raw`^image_names = \[(?:${string}(?:, ${string})*)\]\ntext_names = \[(?:${string}(?:, ${string})*)\]\n` +
    String.raw`images = ${matrix}\ntexts = ${matrix}\n` +
    String.raw`temperature = torch\.tensor\((${number}), dtype=torch\.float64, requires_grad=True\)\nnormalize = (True|False)\n`,
  'mu',
);

const around = new Set<string>();

function check(document: LabDocument, script: string): void {
  const [whole = '', images = '', texts = '', temperature, normalize] = changing.exec(script) ?? [];
  expect(whole, 'the part that the document changes is written as expected').not.toBe('');
  expect(Array.from(parseTensor(images).data)).toEqual(document.images.flatMap(({ vector }) => vector));
  expect(Array.from(parseTensor(texts).data)).toEqual(document.texts.flatMap(({ vector }) => vector));
  expect(Number(temperature)).toBe(document.temperature.value);
  expect(normalize).toBe(document.normalize ? 'True' : 'False');
  around.add(script.replace(whole, ''));
  expect(around.size, 'everything else is the same in every script').toBe(1);
}

export const scripts: Family = {
  name: 'scripts',
  share: 0.01,
  property: fc.property(named, ({ document, names }) => check(document, pytorchScript(document, names))),
};
