// The pseudo-code: its lines are the topic's cards, and each line's values are those of the Trace.
import { describe, expect, it } from 'vitest';
import { pseudoCodeMessages } from '../../src/i18n/pseudoCode/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { codeLineIds } from '../../src/lesson/codeLineIds.ts';
import { codeFormula } from '../../src/lesson/formulas/code.ts';
import { codeLines, codeShapes } from '../../src/lesson/pseudoCode.ts';
import { formatNumber, formatUncertain } from '../../src/notation/format.ts';
import { optionsOf, source } from './support.ts';

const plain = (code: string) => code.replace(/<\/?(image|text)>/g, '');
const texts = (...asked: Parameters<typeof codeFormula>) => codeFormula(...asked).values.map(({ text }) => text);

describe('the listing', () => {
  it('has words and a shape for each line', () => {
    expect(Object.keys(codeShapes)).toEqual([...codeLineIds]);
    for (const locale of locales) expect(Object.keys(pseudoCodeMessages(locale).lines)).toEqual([...codeLineIds]);
  });
  it('assigns every name before it is used', () => {
    const known = new Set(['pictures', 'captions', 'image_encoder', 'text_encoder', 'image_projection', 'text_projection', 'norm', 'axis', 'keepdims', 'True', 'T', 'exp', 'logit_scale', 'arange', 'N', 'cross_entropy']);
    for (const id of codeLineIds) {
      const [left = '', right = ''] = plain(codeLines[id].code).split(/\s\/?=\s/);
      for (const [name] of right.matchAll(/[A-Za-z_]\w*/g)) expect(known, `${id}: ${name}`).toContain(name);
      known.add(left);
    }
  });
  it('moves the figure through the stages in their order', () => {
    const stages = codeLineIds.map((id) => codeLines[id].scene.view.stage);
    expect([...new Set(stages)]).toEqual(['embed', 'normalise', 'scale', 'loss']);
    expect(codeLines.rows.scene.view.direction).toBe('imageToText');
    expect(codeLines.columns.scene.view.direction).toBe('textToImage');
    expect(new Set(codeLineIds.map((id) => codeLines[id].scene)).size).toBe(codeLineIds.length);
  });
});

describe('the values of a line', () => {
  const options = optionsOf({ normalize: true });
  const { trace } = options;
  it('are those of the Trace', () => {
    expect(texts('text-vectors', options)).toEqual(['0.9', '0.1', '0', '0.1', '0.8', '0.1', '0', '0.3', '0.7']);
    expect(texts('text-lengths', options)).toEqual([...trace.textUnit.data].map((x) => formatNumber(x)));
    expect(texts('logits', options)).toEqual(['2.6593', '14.2857', ...[...trace.logits.data].map((x) => formatNumber(x))]);
    expect(source(codeFormula('labels', options))).toBe('(0,\\, 1,\\, 2)');
    expect(texts('rows', options).slice(0, 9)).toEqual([...trace.probsImageToText.data].map((p) => formatUncertain(p, 3, { isProbability: true })));
    expect(texts('rows', options).at(-1)).toBe(formatUncertain(trace.lossImageToText, 3));
    expect(texts('columns', options).slice(0, 9)).toEqual([...trace.probsTextToImage.data].map((p) => formatUncertain(p, 3, { isProbability: true })));
    expect(texts('columns', options).at(-1)).toBe(formatUncertain(trace.lossTextToImage, 3));
    expect(texts('mean', options).at(-1)).toBe(formatUncertain(trace.loss, 3));
  });
  it('are none where nothing is computed, or the line is bypassed', () => {
    for (const id of ['image-features', 'text-features'] as const) expect(source(codeFormula(id, options))).toBe('');
    for (const id of ['image-lengths', 'text-lengths'] as const) expect(source(codeFormula(id, optionsOf()))).toBe('');
  });
  it('are those at the pick in a batch too large to be written out', () => {
    const vectors = Array.from({ length: 7 }, (_, i) => [i + 1, 1]);
    const large = optionsOf({ images: vectors, texts: vectors, normalize: true }, 1, 3);
    for (const id of codeLineIds) {
      const { values } = codeFormula(id, large);
      expect(values.length).toBeLessThan(12);
      for (const { ref } of values) {
        expect(ref?.row ?? 0).toBeLessThan(7);
        expect(ref?.col ?? 0).toBeLessThan(7);
      }
    }
    expect(texts('image-vectors', large)).toEqual(['2', '1']);
    expect(source(codeFormula('labels', large))).toBe('(0,\\, 1,\\, \\ldots,\\, 6)');
  });
});
