// The instructor guide in both languages: its links lead somewhere, and its numbers are the reference's.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/document/link.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { evaluate } from '../../src/engine/index.ts';
import { predictionIds } from '../../src/lesson/predictions/ids.ts';
import { readPlace } from '../../src/lesson/topics.ts';
import { lossBounds } from '../../src/engine/training/index.ts';
import { trainingScenes } from '../../src/lesson/training/ids.ts';
import { trainingSceneOf } from '../../src/lesson/training/scenes.ts';
import { chapterImages, chapterTexts, inputsOf, readGolden } from '../engine/support.ts';

interface Item {
  readonly id: string;
}

const { items } = readGolden<{ readonly items: readonly Item[] }>('misconceptions');
const chapter = readGolden<object>('chapter');

/** τ */
const clipsStart = 0.07;

/** Answers that also take numbers from the chapter's example as a whole. */
const onTheWhole: readonly string[] = ['transpose-P', 'double-temperature', 'largest-loss', 'swapped-captions'];

const files = { en: 'instructor-guide.md', 'pt-BR': 'instructor-guide.pt-BR.md' };

const asWritten = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

/** With a dot in every decimal and an ordinary minus. */
const guideIn = (file: string): string =>
  asWritten(file).replace(/(\d),(\d)/g, '$1.$2').replaceAll('−', '-');

const guides = { en: guideIn(files.en), 'pt-BR': guideIn(files['pt-BR']) };

/** Every number in reference data, also those within its texts. */
function numbersIn(node: unknown): readonly number[] {
  if (typeof node === 'number') return [node];
  if (typeof node === 'string') return Array.from(node.matchAll(/\d*\.?\d+(?:e-?\d+)?/g), ([text]) => Number(text));
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(numbersIn) : [];
}

/** Numbers of a text that have decimals, with the digits they are written with. */
const writtenIn = (text: string): readonly string[] => text.match(/\d+\.\d+(?:e-\d+|%)?|\d+(?:e-\d+|%)/g) ?? [];

/** Whether a number, rounded to the digits of `text`, is written so; of either sign. */
function isWrittenAs(value: number, text: string): boolean {
  const size = Math.abs(value);
  const decimals = (digits: string) => digits.split('.')[1]?.length ?? 0;
  const [mantissa = '', exponent] = text.split('e');
  if (exponent !== undefined) return Number(size.toExponential(decimals(mantissa))) === Number(text);
  if (text.endsWith('%')) return (100 * size).toFixed(decimals(text.slice(0, -1))) === text.slice(0, -1);
  return size.toFixed(decimals(text)) === text;
}

/** What the guide says beyond the reference, computed: twice the temperature, the third column's share, the dog taken out of text 3, captions 1 and 2 swapped. */
function beyond(): readonly number[] {
  const at = (texts: readonly (readonly number[])[], temperature: number, normalize: boolean) => evaluate(inputsOf(chapterImages, texts, temperature, normalize));
  const [first = [], second = [], third = []] = chapterTexts;
  const asPrinted = at(chapterTexts, 0.07, false);
  return [
    at(chapterTexts, 0.14, true).loss,
    (asPrinted.lossPerText[2] ?? NaN) / 6 / asPrinted.loss,
    at([first, second, third.map((x) => (x === 0.3 ? 0 : x))], 0.07, false).loss,
    at([second, first, third], 0.07, false).loss,
  ];
}

/** What comes out of the scenes of training, and the temperatures they have; and the least loss of five pairs at τ = 1. */
const ofScenes: readonly number[] = [
  ...trainingScenes.map(trainingSceneOf).flatMap(({ numbers, outcome }) => [numbers.temperature, ...outcome().map(({ value }) => value)]),
  lossBounds(5, 3, 1).least,
];

const notOf = (text: string, known: readonly number[]): readonly string[] => writtenIn(text).filter((each) => !known.some((value) => isWrittenAs(value, each)));

describe.each(Object.entries(guides))('the guide in %s', (language, guide) => {
  const answers = new Map(
    guide.split('\n\n').flatMap((paragraph) => {
      const [, id] = /^\d+\. .*`\?lesson=predict\/([^`]+)`\s*$/su.exec(paragraph) ?? [];
      return id === undefined ? [] : [[id, paragraph] as const];
    }),
  );

  it('links to places that exist', () => {
    const links = Array.from(guide.matchAll(/[?&]lesson=([a-z0-9/-]+)/gi), ([, place]) => place ?? '');
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((place) => readPlace(place) === null)).toEqual([]);
  });

  it('answers all questions, in their order', () => {
    expect([...answers.keys()]).toEqual(predictionIds);
  });

  it('answers every scene of training, in their order', () => {
    const scenes = Array.from(guide.matchAll(/^\d+\. .*`\?lesson=training\/([^`]+)`$/gm), ([, id]) => id);
    expect(scenes).toEqual(trainingScenes);
  });

  it.each(predictionIds)('gives for %s only numbers of the reference', (id) => {
    const text = answers.get(id) ?? '';
    const own = numbersIn(items.filter((item) => item.id === id));
    const whole = onTheWhole.includes(id) ? [...numbersIn(chapter), ...numbersIn(items), ...beyond()] : [];
    expect(writtenIn(text).length).toBeGreaterThan(0);
    expect(notOf(text, [...own, ...whole, clipsStart])).toEqual([]);
  });

  it('gives elsewhere only numbers of the reference, but for what it makes up or quotes', () => {
    const known = [...numbersIn(items), ...numbersIn(chapter), ...ofScenes, 0.9, 0.2, 0.31];
    const rest = [...answers.values()].reduce((left, text) => left.replace(text, ''), guide).replace(/^.*(?:127\.0\.0\.1|arXiv|#v1;).*$/gm, '');
    expect(notOf(rest, known), language).toEqual([]);
  });
});

it.each(Object.values(files))('%s prepares the temperature’s numbers by a link: normalised, on image 3', async (file) => {
  const read = await decodeLink(/^#(v1;.*)$/m.exec(asWritten(file))?.[1] ?? '');
  if (!read.ok || !read.linked.view) throw new Error('is no link with a view');
  const { document, view } = read.linked;
  expect([document.normalize, document.temperature.value, view.stage, view.direction, view.pick.row]).toEqual([true, clipsStart, 'softmax', 'imageToText', 2]);
  const [atStart, atOne] = [clipsStart, 1].map((temperature) => evaluate({ ...toInputs(document), temperature }));
  expect([atStart?.loss.toFixed(6), atOne?.loss.toFixed(3), atOne?.probsImageToText.data[8]?.toFixed(3)]).toEqual(['0.000134', '0.626', '0.541']);
});

it('both languages have the same links', () => {
  const links = (guide: string) => Array.from(guide.matchAll(/[?&]lesson=[a-z0-9/-]+/gi), ([link]) => link);
  expect(links(guides['pt-BR'])).toEqual(links(guides.en));
});
