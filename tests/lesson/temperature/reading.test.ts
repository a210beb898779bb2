// What the microscope reads off a document: the page's own values at its τ, curves swept anew only when they change, the best τ.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import type { LabDocument } from '../../../src/document/document.ts';
import { setComponent, setNormalize, setTemperature } from '../../../src/document/edits.ts';
import { toInputs } from '../../../src/document/inputs.ts';
import { evaluate } from '../../../src/engine/index.ts';
import { chapterExample, misranked } from '../../../src/lesson/presets.ts';
import { isFound, temperatureCards, temperatureScenes } from '../../../src/lesson/temperature/cards.ts';
import { axis, axisTemperatures, bestOf, createReader, createSweeper } from '../../../src/lesson/temperature/reading.ts';
import { cardsOf } from '../../../src/lesson/topics.ts';

const chapter = createDocument(chapterExample);
const traceOf = (document: LabDocument) => evaluate(toInputs(document));

describe('the axis', () => {
  it('goes from end to end in twentieths of a decade', () => {
    expect(axisTemperatures[0]).toBe(axis.min);
    expect(axisTemperatures.at(-1)).toBeCloseTo(axis.max, 12);
    expect(Math.log10(axisTemperatures[1]! / axisTemperatures[0]!)).toBeCloseTo(0.05, 3);
  });
});

describe('a reading', () => {
  it('shows at the document’s τ what the page shows', () => {
    for (const direction of ['imageToText', 'textToImage'] as const) {
      const trace = traceOf(chapter);
      const { now, temperature, pairs, right } = createReader({ row: 1, col: 2 }, direction)(chapter);
      const probabilities = (direction === 'imageToText' ? trace.probsImageToText : trace.probsTextToImage).data;
      expect([now.loss[0], now.lossImageToText[0], now.lossTextToImage[0]]).toEqual([trace.loss, trace.lossImageToText, trace.lossTextToImage]);
      expect(now.pickedProbability[0]).toBe(probabilities[5]);
      expect(now.ownProbability[0]).toBe(probabilities[direction === 'imageToText' ? 4 : 8]);
      expect([temperature, pairs, right]).toEqual([0.07, 3, { images: 3, texts: 3 }]);
    }
  });
  it('keeps its curves while only τ moves, and draws them anew when a number changes', () => {
    const read = createReader({ row: 0, col: 0 }, 'imageToText');
    const first = read(chapter);
    const hotter = read(setTemperature(chapter, 1));
    expect(hotter.curves).toBe(first.curves);
    expect(hotter.best).toBe(first.best);
    expect(hotter.now.loss[0]).toBe(traceOf(setTemperature(chapter, 1)).loss);
    const normalised = read(setNormalize(chapter, true));
    expect(normalised.curves).not.toBe(first.curves);
    expect(normalised.now.loss[0]).toBe(traceOf(setNormalize(chapter, true)).loss);
    expect(read(setComponent(chapter, 'texts', 2, 1, 0)).curves).not.toBe(normalised.curves);
  });
  it('follows a batch that grows or shrinks, with a pick that is outside for a moment', () => {
    const read = createReader({ row: 2, col: 1 }, 'textToImage');
    read(chapter);
    const two = { ...chapter, images: chapter.images.slice(0, 1), texts: chapter.texts.slice(0, 1) };
    expect(read(two).now.ownProbability[0]).toBe(1);
    expect(read(chapter).now.pickedProbability[0]).toBe(traceOf(chapter).probsTextToImage.data[7]);
  });
  it('reads the longest vectors that the page takes, and zero vectors, without NaN', () => {
    let extreme = setComponent(setComponent(chapter, 'images', 0, 0, 1e100), 'texts', 0, 0, -1e100);
    extreme = setComponent(extreme, 'images', 1, 1, 0);
    for (const normalize of [true, false]) {
      for (const temperatures of [axisTemperatures, null]) {
        const { temperatures: swept, scores, hardest, ...lists } = createSweeper({ row: 0, col: 1 }, 'imageToText', temperatures)(setNormalize(extreme, normalize));
        for (const [name, list] of Object.entries(lists)) expect(list.some((value) => !Number.isFinite(value)), name).toBe(false);
        expect([swept.length > 0, scores.rows, hardest]).toEqual([true, 3, expect.any(Number)]);
      }
    }
  });
});

describe('the cards', () => {
  it('are those that a link can name, each with its scene', () => {
    expect(cardsOf.temperature).toEqual(temperatureCards);
    expect(Object.keys(temperatureScenes)).toEqual([...temperatureCards]);
  });
  it('the mis-ranked batch has its best τ at 0.1456, found within a few per cent', () => {
    const best = bestOf(createDocument(misranked));
    if (best.kind !== 'at') return expect.fail(best.kind);
    expect(best.temperature).toBeCloseTo(0.145608804934, 11);
    for (const [value, found] of [[1, false], [0.07, false], [0.14, true], [0.15, true], [0.16, false]] as const) expect(isFound(value, best.temperature), String(value)).toBe(found);
    return undefined;
  });
  it('the mis-ranked batch ranks one text wrong, as its words say', () => {
    const { right } = createReader({ row: 0, col: 0 }, 'imageToText')(createDocument(misranked));
    expect(right).toEqual({ images: 3, texts: 2 });
  });
});
