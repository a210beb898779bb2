// The script for PyTorch: its text for the chapter's example, its numbers to the last digit, and names that stay strings.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LabDocument } from '../../src/document/document.ts';
import { createDocument } from '../../src/document/createDocument.ts';
import { pytorchScript } from '../../src/document/pytorchScript.ts';
import { parseTensor } from '../../src/engine/index.ts';
import { oneLine } from '../../src/notation/escapes.ts';
import { chapter, documents, hostileNames } from './support.ts';

const numbered = (document: LabDocument): { images: string[]; texts: string[] } => ({
  images: document.images.map((_, i) => `image ${i + 1}`),
  texts: document.texts.map((_, j) => `text ${j + 1}`),
});

/** What follows `name = ` on its line or lines, up to `end`. */
function assigned(script: string, name: string, end: string): string {
  const start = script.indexOf(`\n${name} = `) + name.length + 4;
  return script.slice(start, script.indexOf(end, start));
}

/** A Python list of strings that use no escapes but JSON's and \U. */
function readList(list: string): unknown {
  return JSON.parse(list.replace(/\\\\|\\U([0-9a-f]{8})/g, (escape, code?: string) => (code === undefined ? escape : String.fromCodePoint(parseInt(code, 16)))));
}

// It is kept as a file that can be run; docs/formats.md says how it was compared with the engine.
it('is this for the chapter’s example', async () => {
  await expect(pytorchScript(chapter, { images: ['a cat', 'a dog', 'a bird'], texts: ['a photo of a cat', 'a photo of a dog', 'a photo of a bird'] })).toMatchFileSnapshot('pytorchScript.chapter.py');
});

it('says whether vectors are normalised', () => {
  expect(assigned(pytorchScript(chapter, numbered(chapter)), 'normalize', '\n')).toBe('False');
  const normalised = { ...chapter, normalize: true };
  expect(assigned(pytorchScript(normalised, numbered(normalised)), 'normalize', '\n')).toBe('True');
});

it('carries the very doubles', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const script = pytorchScript(document, numbered(document));
      for (const side of ['images', 'texts'] as const) {
        const list = assigned(script, side, '.requires_grad_()\n');
        expect(Array.from(parseTensor(list).data)).toStrictEqual(document[side].flatMap(({ vector }) => vector));
        expect(list).toMatch(/, dtype=torch\.float64\)$/);
      }
      expect(Number(/^torch\.tensor\((.*), dtype=torch\.float64, requires_grad=True\)$/.exec(assigned(script, 'temperature', '\n'))?.[1])).toBe(document.temperature.value);
    }),
    { seed: 1 },
  );
});

it('differs from one document to another only in its numbers', () => {
  const other = createDocument({ images: [[1]], texts: [[-1e-7]], temperature: 1e-4, normalize: true, drawings: [] });
  const calculation = (script: string): string => script.slice(script.indexOf('\nnormalize = ') + 1).replace(/.*\n/, '');
  expect(calculation(pytorchScript(other, numbered(other)))).toBe(calculation(pytorchScript(chapter, numbered(chapter))));
});

it('keeps every name a string on one line, that no terminal obeys', () => {
  const names = fc.array(fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 3, maxLength: 3 });
  const plain = pytorchScript(chapter, numbered(chapter)).split('\n');
  fc.assert(
    fc.property(names, names, (images, texts) => {
      const script = pytorchScript(chapter, { images, texts });
      expect(readList(assigned(script, 'image_names', '\n'))).toStrictEqual(images.map(oneLine));
      expect(readList(assigned(script, 'text_names', '\n'))).toStrictEqual(texts.map(oneLine));
      expect(script).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      const isNames = (line: string): boolean => /^(?:image|text)_names = /.test(line);
      expect(script.split('\n').filter((line) => !isNames(line))).toEqual(plain.filter((line) => !isNames(line)));
    }),
    { seed: 2, numRuns: 300 },
  );
});
