// The drawn figure: the numbers of the page, nothing outside it, nothing that a name could smuggle in, and blanks where results were.
import { describe, expect, it, test } from 'vitest';
import { createDocument, type DocumentNumbers } from '../../../src/document/createDocument.ts';
import { setLabel } from '../../../src/document/edits.ts';
import type { LabDocument } from '../../../src/document/document.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { stages, type Stage } from '../../../src/notation/cellRef.ts';
import { labelsOf } from '../../../src/panels/labels.ts';
import { frameOf } from '../../../src/state/frame.ts';
import { fittedLines } from '../../../src/views/figurePicture/fittedLines.ts';
import { figureDrawing } from '../../../src/views/figurePicture/figureDrawing.ts';
import type { FigurePicture } from '../../../src/views/figurePicture/figurePicture.ts';
import type { Mark } from '../../../src/views/figurePicture/marks.ts';
import { mixed, type Palette } from '../../../src/views/figurePicture/palette.ts';
import { svgOf } from '../../../src/views/figurePicture/svgOf.ts';

const messages = pageMessages('en');
const palette: Palette = {
  paper: '#fcfbf7', surface: '#ffffff', ink: '#1d1c22', inkSoft: '#5c5a63', line: '#e0dcd1', lineStrong: '#8b877d', images: '#0a6a9c', imagesSoft: '#dcebf3', imagesLine: '#8fbfd8',
  texts: '#ad4a0b', textsSoft: '#fae6d8', textsLine: '#e2ab84', positive: '#1b7837', negative: '#762a83', likely: '#26252e',
};

const pictureOf = (document: LabDocument, stage: Stage = 'softmax'): FigurePicture => ({
  frame: frameOf(document), labels: labelsOf(document, messages), name: 'Probabilities', messages, palette,
  view: { stage, direction: 'imageToText', pick: { row: 0, col: 0 }, lit: null, digits: 'full', dimmed: [], masked: [] },
});

const textsIn = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.kind === 'words' && mark.text !== '' ? [mark.text] : []));
const example = createDocument(chapterExample);

function batch(pairs: number, dimensions: number): DocumentNumbers {
  const vectors = (shift: number) => Array.from({ length: pairs }, (_, row) => Array.from({ length: dimensions }, (_, k) => Math.sin(3 * row + k * k + shift)));
  return { ...chapterExample, images: vectors(1), texts: vectors(1.4), temperature: 0.2 };
}

test('the chapter’s example has its probabilities, its losses and its temperature', () => {
  const texts = textsIn(figureDrawing(pictureOf(example)).marks);
  for (const text of ['>0.9999', '0.000790', '0.9998', '0.000836', '0.00334', '0.000361', '0.00115', '0.000754', '0.07', 'I₂', 'T₃', 'dog']) expect(texts).toContain(text);
});

describe.each([[1, 1], [3, 3], [4, 16], [7, 4], [10, 5], [32, 16]])('with N = %i and d = %i', (pairs, dimensions) => {
  const document = createDocument(batch(pairs, dimensions));

  it.each(stages)('at %s everything is a number, and within the picture', (stage) => {
    const { width, height, marks } = figureDrawing(pictureOf(document, stage));
    for (const mark of marks) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.y).toBeGreaterThanOrEqual(0);
      expect(mark.x + (mark.kind === 'box' ? mark.width : 0)).toBeLessThanOrEqual(width);
      expect(mark.y + (mark.kind === 'box' ? mark.height : 0)).toBeLessThanOrEqual(height);
      if (mark.kind === 'box') expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(0);
      else expect(mark.size).toBeGreaterThan(0);
    }
  });
});

test('a name is text, and nothing else', () => {
  const label = '</text><script>alert(1)</script>&\u0001';
  const svg = svgOf(figureDrawing(pictureOf(setLabel(example, 'images', 0, label))), { title: label, description: label, metadata: { id: 'x', text: label } });
  expect(svg).not.toMatch(/<script|\u0001/);
  expect([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name).filter((name) => !['svg', 'title', 'desc', 'metadata', 'rect', 'text'].includes(name!))).toEqual([]);
});

test('a worksheet tells no result, and keeps what is given', () => {
  const given = textsIn(figureDrawing({ ...pictureOf(example), isBlank: true }).marks);
  const { trace } = frameOf(example);
  for (const result of ['>0.9999', '0.9992', '0.000790', '0.000836', '0.00334', '0.000754', '0.000361', String(trace.loss)]) expect(given).not.toContain(result);
  for (const text of ['0.9', '0.7', '0.07', 'cat', 'I₁']) expect(given).toContain(text);
});

test('a worksheet of the gradient gives the vectors that it is taken from', () => {
  const numbersOn = (stage: Stage) => textsIn(figureDrawing({ ...pictureOf(example, stage), isBlank: true }).marks);
  expect(numbersOn('gradient')).toEqual(numbersOn('scale'));
});

test('what a question hides, the picture hides', () => {
  const picture = pictureOf(example);
  const texts = textsIn(figureDrawing({ ...picture, view: { ...picture.view, masked: ['matrix', 'losses'] } }).marks);
  expect(texts.filter((text) => text === '?')).toHaveLength(9 + 3);
  expect(texts).not.toContain('0.000754');
  const atGradient = pictureOf(example, 'gradient');
  expect(textsIn(figureDrawing({ ...atGradient, view: { ...atGradient.view, masked: ['images', 'texts'] } }).marks).filter((text) => text === '?')).toHaveLength(2 * 9);
});

test('colours are mixed as the page mixes them', () => {
  expect(mixed('#000000', '#ffffff', 0.25)).toBe('#bfbfbf');
  expect(mixed('#102030', '#a0b0c0', 1)).toBe('#102030');
  expect(mixed('#102030', '#a0b0c0', 0)).toBe('#a0b0c0');
});

test('a caption is broken into its lines, and shortened when it needs more', () => {
  expect(fittedLines('a photo of a cat', 92, 11, 3)).toEqual(['a photo of a', 'cat']);
  expect(fittedLines('a photo of a very small cat', 60, 11, 2).at(-1)).toMatch(/…$/);
  expect(fittedLines('unbreakable'.repeat(5), 60, 11, 2)).toEqual([expect.stringMatching(/^unbr.*…$/)]);
  expect(fittedLines('anything', 60, 11, 0)).toEqual([]);
});
