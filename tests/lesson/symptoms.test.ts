// The symptoms of bugs: their numbers, and that each reason for or against a bug is true of it.
import { describe, expect, it } from 'vitest';
import { createDocument, type DocumentNumbers } from '../../src/document/createDocument.ts';
import { toInputs } from '../../src/document/inputs.ts';
import { broken, bugs, evaluate, type BrokenTrace, type Bug } from '../../src/engine/index.ts';
import { breakItMessages } from '../../src/i18n/breakIt/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { bugLessons, isBug } from '../../src/lesson/bugs.ts';
import { normalisedChapter } from '../../src/lesson/presets.ts';
import { isSymptom, symptomIds, symptoms, symptomTrace } from '../../src/lesson/symptoms.ts';
import { cardsOf } from '../../src/lesson/topics.ts';
import { randomInputs, readGolden } from '../engine/support.ts';

type Signatures = Readonly<Record<string, string>>;
const golden = readGolden<{ bugSignatures_asPrinted: Signatures; bugSignatures_normalised: Signatures }>('chapter');
const withBug = (numbers: DocumentNumbers, bug: Bug): BrokenTrace => broken(evaluate(toInputs(createDocument(numbers))), bug);
const chapterLoss = (bug: Bug): number => withBug(normalisedChapter, bug).loss;
const right = Number(golden.bugSignatures_normalised.correct);

describe('the cards of "Break it"', () => {
  it('are the bugs and the symptoms, in their order', () => {
    expect(cardsOf['break-it']).toEqual([...bugs, ...symptomIds]);
    expect(cardsOf['break-it'].filter(isBug)).toEqual([...bugs]);
    expect(cardsOf['break-it'].filter(isSymptom)).toEqual([...symptomIds]);
  });

  it.each(bugs)('show where %s is seen, and the line that is wrong', (bug) => {
    const { rightCode, wrongCode, shows } = bugLessons[bug];
    expect(rightCode).not.toBe(wrongCode);
    expect(shows.length).toBeGreaterThan(0);
  });

  it.each(symptomIds)('%s offers its bug among others, with a reason for each in every language', (id) => {
    const { bug, options } = symptoms[id];
    expect(options).toContain(bug);
    expect(new Set(options).size).toBe(4);
    for (const locale of locales) expect(Object.keys(breakItMessages(locale).symptoms[id].reasons).sort()).toEqual([...options].sort());
  });

  it('put the right bug in every place of the list', () => {
    expect(new Set(symptomIds.map((id) => symptoms[id].options.indexOf(symptoms[id].bug))).size).toBe(4);
  });
});

describe('the numbers of a symptom', () => {
  const near = (id: keyof typeof symptoms, a: number, b: number, digits = 12) => {
    const [first, second] = symptoms[id].numbers();
    expect(first).toBeCloseTo(a, digits);
    expect(second).toBeCloseTo(b, digits);
  };

  it('are the reference ones', () => {
    near('symptom-near-chance', Number(golden.bugSignatures_normalised['multiplied by tau']), Math.log(3));
    near('symptom-too-flat', 0.206, right, 3);
    near('symptom-sure', 12.01, Math.log(3), 2);
    near('symptom-quotient', Number(golden.bugSignatures_normalised['log10 instead of ln']), right);
    near('symptom-half-precision', right, 14.1983390668, 10);
    near('symptom-traded', Number(golden.bugSignatures_normalised['T2I only']), Number(golden.bugSignatures_normalised['I2T only']));
    expect(symptoms['symptom-longer'].numbers()[0]).toBeCloseTo(Number(golden.bugSignatures_asPrinted.correct), 12);
    near('symptom-twins', Math.log(2), Math.exp(10) / (Math.exp(10) + Math.exp(8)));
  });
});

describe('what the reasons say', () => {
  it('stuck at guessing: the logits are smaller by a factor of two hundred, and without normalisation by a quarter at most', () => {
    const logits = (bug: Bug) => Array.from(withBug(normalisedChapter, bug).logits.data);
    const rightLogits = Array.from(withBug(normalisedChapter, 'one-direction').logits.data);
    logits('times-tau').forEach((z, at) => expect(rightLogits[at]!).toBeCloseTo(z / 0.07 ** 2, 10));
    logits('not-normalised').forEach((z, at) => expect(z).toBeGreaterThanOrEqual(0.75 * rightLogits[at]!));
    for (const p of symptomTrace(symptoms['symptom-near-chance']).probsImageToText.data) expect(Math.abs(p - 1 / 3)).toBeLessThan(0.02);
  });

  it('too flat: no logit passes 2.66, and multiplied by τ none would pass 0.07', () => {
    expect(Math.max(...withBug(normalisedChapter, 'forgot-exp').logits.data)).toBeLessThan(Math.log(1 / 0.07));
    expect(Math.max(...withBug(normalisedChapter, 'times-tau').logits.data)).toBeLessThan(0.07);
    expect(chapterLoss('forgot-exp') / right).toBeGreaterThan(1000);
  });

  it('sure, and punished: each image gives its own caption nearly all', () => {
    const { probsImageToText } = symptomTrace(symptoms['symptom-sure']);
    for (let i = 0; i < 3; i++) expect(probsImageToText.data[4 * i]).toBeGreaterThan(0.999);
  });

  it('always the same quotient: only the base of the logarithm gives one', () => {
    const batches = [1, 2, 3, 4].map((seed) => evaluate(randomInputs(seed, 4, 3, 0.2, true)));
    for (const bug of symptoms['symptom-quotient'].options) {
      const quotients = batches.map((trace) => broken(trace, bug).loss / trace.loss);
      const spread = Math.max(...quotients) / Math.min(...quotients) - 1;
      if (bug === 'log-base-10') expect(spread).toBeLessThan(1e-12);
      else expect(spread, bug).toBeGreaterThan(0.01);
    }
  });

  it('lost at once: only float16 has no number here', () => {
    for (const bug of symptoms['symptom-half-precision'].options) expect(Number.isNaN(chapterLoss(bug)), bug).toBe(bug === 'naive-float16');
  });

  it('longer is different: only without normalisation does the loss know a length', () => {
    const doubled = { ...normalisedChapter, texts: normalisedChapter.texts.map((text, j) => (j === 1 ? text.map((x) => 2 * x) : text)) };
    for (const bug of symptoms['symptom-longer'].options) {
      const difference = Math.abs(withBug(doubled, bug).loss - chapterLoss(bug));
      if (bug === 'not-normalised') expect(difference).toBeGreaterThan(1e-5);
      else expect(difference, bug).toBeLessThan(1e-12);
    }
  });

  it('traded places: only the wrong axis keeps the symmetric loss', () => {
    for (const bug of symptoms['symptom-traded'].options) expect(Math.abs(chapterLoss(bug) - right) < 1e-15, bug).toBe(bug === 'wrong-axis');
  });

  it('one caption, two photos: only with one direction does the loss not answer to a turn of a photo', () => {
    const twins = (angle: number): DocumentNumbers => ({ images: [[1, 0], [Math.cos(angle), Math.sin(angle)]], texts: [[1, 0], [1, 0]], temperature: 0.1, normalize: true, drawings: [] });
    for (const bug of symptoms['symptom-twins'].options.filter((each) => each !== 'not-normalised')) {
      const difference = Math.abs(withBug(twins(0.6), bug).loss - withBug(twins(1), bug).loss);
      if (bug === 'one-direction') expect(difference).toBeLessThan(1e-12);
      else expect(difference, bug).toBeGreaterThan(0.01);
    }
  });
});
