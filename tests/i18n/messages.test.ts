// The catalogues: complete, non-empty, well marked, and chosen by the languages wanted.
import { describe, expect, it } from 'vitest';
import { drawings } from '../../src/document/document.ts';
import { chapterMessages } from '../../src/i18n/chapter/messages.ts';
import { figureMessages } from '../../src/i18n/predict/figureWords/messages.ts';
import { predictMessages } from '../../src/i18n/predict/messages.ts';
import { glossaryMessages } from '../../src/i18n/glossary/messages.ts';
import { guidedMessages } from '../../src/i18n/guided/messages.ts';
import { breakItMessages } from '../../src/i18n/breakIt/messages.ts';
import { golfMessages } from '../../src/i18n/golf/messages.ts';
import { chooseLocale, locales, type Locale } from '../../src/i18n/locale.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { zeroShotMessages } from '../../src/i18n/zeroShot/messages.ts';
import { glossaryTerms } from '../../src/lesson/glossary/ids.ts';
import { realNumbersMessages } from '../../src/i18n/realNumbers/messages.ts';
import { temperatureMessages } from '../../src/i18n/temperature/messages.ts';
import { exchangeMessages } from '../../src/i18n/exchange/messages.ts';
import { handOutMessages } from '../../src/i18n/handOut/messages.ts';
import { qrCodeMessages } from '../../src/i18n/qrCode/messages.ts';
import { builderMessages } from '../../src/i18n/builder/messages.ts';
import { scenesMessages } from '../../src/i18n/scenes/messages.ts';
import { scenesFaultsMessages } from '../../src/i18n/scenesFaults/messages.ts';
import { embedMessages } from '../../src/i18n/embed/messages.ts';
import { keysMessages } from '../../src/i18n/keys/messages.ts';
import { presentMessages } from '../../src/i18n/present/messages.ts';
import { cellMessages } from '../../src/i18n/cell/messages.ts';
import { directionsMessages } from '../../src/i18n/directions/messages.ts';
import { curvesMessages } from '../../src/i18n/training/curvesMessages.ts';
import { trainingMessages } from '../../src/i18n/training/messages.ts';
import { pseudoCodeMessages } from '../../src/i18n/pseudoCode/messages.ts';
import { sphereMessages } from '../../src/i18n/training/sphereMessages.ts';
import { stages } from '../../src/notation/cellRef.ts';

type Leaf = string | ((...args: never[]) => string);

/** Every message of a catalogue by its path. */
function leaves(node: unknown, path = ''): Map<string, Leaf> {
  if (typeof node === 'string' || typeof node === 'function') return new Map([[path, node as Leaf]]);
  return new Map(Object.entries(node as object).flatMap(([key, child]) => [...leaves(child, `${path}.${key}`)]));
}

const say = (leaf: Leaf): string =>
  typeof leaf === 'string' ? leaf : leaf(...(leaf.toString().includes('previous') ? [{ loss: 1, previous: 2, text: '1', correct: 3, total: 3 }] : [2, 3]) as never[]);

/** The page's own words, and those that topics bring with them. */
const catalogues: Readonly<Record<string, (locale: Locale) => unknown>> = {
  page: pageMessages,
  guided: guidedMessages,
  glossary: glossaryMessages,
  pseudoCode: pseudoCodeMessages,
  directions: directionsMessages,
  cell: cellMessages,
  chapter: chapterMessages,
  predict: predictMessages,
  figures: figureMessages,
  zeroShot: zeroShotMessages,
  temperature: temperatureMessages,
  realNumbers: realNumbersMessages,
  'break it': breakItMessages,
  golf: golfMessages,
  sphere: sphereMessages,
  training: trainingMessages,
  builder: builderMessages,
  embed: embedMessages,
  exchange: exchangeMessages,
  'QR code': qrCodeMessages,
  present: presentMessages,
  keys: keysMessages,
  scenes: scenesMessages,
  scenesFaults: scenesFaultsMessages,
  'hand out': handOutMessages,
  'training curves': curvesMessages,
};

describe.each(locales.flatMap((locale) => Object.keys(catalogues).map((name) => ({ locale, name }))))('the $locale catalogue of $name', ({ locale, name }) => {
  const wordsIn = (language: Locale) => leaves(catalogues[name]!(language));
  const messages = wordsIn(locale);

  it('has the keys of the English one', () => {
    expect([...messages.keys()]).toEqual([...wordsIn('en').keys()]);
  });

  it.each([...messages])('%s says something plain', (path, leaf) => {
    const text = say(leaf);
    expect(text.trim()).not.toBe('');
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/undefined|NaN|!| {2}/);
    const tags = text.match(/<[^>]*>/g) ?? [];
    if (tags.length > 0) expect(path).toMatch(/body|sentences|question|reason/);
    const terms = [...text.matchAll(/\[\[([^|\]]*)\|[^[\]|]+\]\]/g)];
    if (terms.length > 0) expect(path).toMatch(/body|sentences|question|reason/);
    for (const [, term] of terms) expect(glossaryTerms).toContain(term);
    expect(text.replace(/<(image|text|b)>[^<]*<\/\1>|\[\[[^\]]*\]\]/g, '')).not.toMatch(/[<>]|\[\[|\]\]/);
  });

  it('writes its decimals in its own way', () => {
    const wrong = locale === 'en' ? /\d,\d/ : /\d\.\d/;
    for (const [path, leaf] of messages) if (!path.startsWith('.errors')) expect(say(leaf), path).not.toMatch(wrong);
  });
});

describe.each(locales)('the page’s own words in %s', (locale) => {
  it('has the words of every stage and drawing', () => {
    const { steps, figure, drawings: words } = pageMessages(locale);
    for (const stage of stages) expect(steps[stage].title).toBeTruthy();
    expect(Object.keys(figure.matrixNames)).toEqual(Object.keys(steps));
    expect(Object.keys(words)).toEqual([...drawings]);
    for (const { body } of Object.values(steps)) expect((body.match(/[.?](?=\s|<|$)/g) ?? []).length).toBeLessThanOrEqual(3);
  });
});

describe('names that readers rely on', () => {
  const { app, figure, controls, status } = pageMessages('en');
  it('are these in English', () => {
    expect(app.title).toBe('CLIP Lab');
    expect(figure.imageGrid).toBe('Image embeddings');
    expect(figure.textGrid).toBe('Text embeddings');
    expect(figure.imageCell(1, 2)).toBe('image 1, component 2');
    expect(figure.textCell(2, 1)).toBe('text 2, component 1');
    expect(figure.matrixCell(2, 3)).toBe('image 2, text 3');
    expect(figure.symmetricLoss).toBe('Symmetric loss');
    expect(controls.temperature).toBe('Temperature');
    expect(status.committed({ loss: 0.12, previous: 1, text: '0.12', correct: 3, total: 3 })).toBe('Loss fell to 0.12; 3 of 3 correct');
    expect(status.committed({ loss: 2, previous: 1, text: '2', correct: 0, total: 3 })).toMatch(/rose/);
    expect(status.committed({ loss: 1, previous: 1, text: '1', correct: 0, total: 3 })).toMatch(/stays/);
  });
});

describe('chooseLocale', () => {
  it.each([
    [['pt-BR', 'en'], 'pt-BR'], [['pt'], 'pt-BR'], [['pt-PT'], 'pt-BR'], [['en-GB', 'pt'], 'en'], [['fr', 'pt_BR'], 'pt-BR'],
    [['fr'], 'en'], [[], 'en'], [['', 'PT-br'], 'pt-BR'],
  ] as const)('%j gives %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale);
  });
});
