// What can be copied: the numbers of the calculation themselves, under the names of the page.
import { describe, expect, it } from 'vitest';
import { setNormalize } from '../../../src/document/edits.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { stages } from '../../../src/notation/cellRef.ts';
import { copyGroups, sourceAt } from '../../../src/panels/exchange/copySources.ts';
import { frameOf } from '../../../src/state/frame.ts';
import { chapter, documentOf } from '../../document/support.ts';

const messages = pageMessages('en');
const sourcesOf = (document = chapter) => copyGroups(frameOf(document), messages, 'en').flatMap(({ sources }) => sources);
const find = (key: string, document = chapter) => sourcesOf(document).find((source) => source.key === key)!;
const normalised = setNormalize(chapter, true);

describe('copyGroups', () => {
  it('gives each source a key and a name of its own', () => {
    for (const document of [chapter, normalised]) {
      const sources = sourcesOf(document);
      expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length);
      expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
    }
  });

  it('names as many rows and columns as there are', () => {
    for (const { key, matrix, names } of [...sourcesOf(), ...sourcesOf(normalised)]) {
      expect(names.rows.length, key).toBe(matrix.rows);
      if (names.columns) expect(names.columns.length, key).toBe(matrix.cols);
    }
  });

  it('has the very numbers of the calculation', () => {
    const { trace, gradients } = frameOf(normalised);
    expect(find('texts', normalised).matrix).toEqual(trace.inputs.texts);
    expect(find('textUnit', normalised).matrix).toEqual(trace.textUnit);
    expect(find('cosine', normalised).matrix).toEqual(trace.cosine);
    expect(find('probsTextToImage', normalised).matrix).toEqual(trace.probsTextToImage);
    expect(find('lossPerText', normalised).matrix.data).toEqual(trace.lossPerText);
    expect(find('gradientImageUnit', normalised).matrix).toEqual(gradients.imageUnit);
    expect(find('gradientTexts', normalised).matrix).toEqual(gradients.texts);
  });

  it('has dot products where the page shows them, and gradients of unit vectors where there are any', () => {
    expect(Array.from(find('dot').matrix.data)).toEqual([0.9, 0.1, 0, 0.1, 0.8, 0.3, 0, 0.1, 0.7]);
    expect(find('gradientImageUnit')).toBeUndefined();
    expect(find('dot', normalised)).toBeUndefined();
  });

  it('has margins where there are rivals', () => {
    expect(Array.from(find('textMargins').matrix.data, (value) => Number(value.toFixed(4)))).toEqual([11.4286, 10, 5.7143]);
    const alone = documentOf(1, 2);
    expect(find('imageMargins', alone)).toBeUndefined();
    for (const { key, matrix } of sourcesOf(alone)) expect(matrix.data.every(Number.isFinite), key).toBe(true);
  });

  it('has each vector alone', () => {
    const { matrix, name, names } = find('texts 2');
    expect([matrix.rows, matrix.cols, ...matrix.data]).toEqual([1, 3, 0, 0.3, 0.7]);
    expect(name).toBe('text 3, a photo of a bird');
    expect(names).toEqual({ rows: ['a photo of a bird'], columns: null });
  });
});

describe('sourceAt', () => {
  it('is at each step a source that there is', () => {
    for (const document of [chapter, normalised]) {
      const keys = sourcesOf(document).map(({ key }) => key);
      for (const stage of stages) for (const direction of ['imageToText', 'textToImage'] as const) expect(keys).toContain(sourceAt(stage, direction, document.normalize));
    }
    expect(sourceAt('softmax', 'textToImage', true)).toBe('probsTextToImage');
    expect(sourceAt('compare', 'imageToText', false)).toBe('dot');
  });
});
