// The cards of the guided lesson: each task can be done, is not done at the beginning, and tells what was seen as the reference data have it.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/createDocument.ts';
import { removePair, setComponent, setNormalize, setTemperature, setVector, swapCaptions } from '../../src/document/edits.ts';
import { guidedMessages } from '../../src/i18n/guided/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { cards } from '../../src/lesson/guided/cards.ts';
import { guidedCards } from '../../src/lesson/guided/ids.ts';
import { hasTask, tasks, type Seen, type Task, type TaskId } from '../../src/lesson/guided/tasks.ts';
import { chapterExample } from '../../src/lesson/presets.ts';
import { realClip } from '../../src/lesson/realClip.ts';
import { cardsOf, readPlace } from '../../src/lesson/topics.ts';
import { formatNumber } from '../../src/notation/format.ts';
import { frameOf } from '../../src/state/frame.ts';
import { createLabStore, type Edit, type Lab } from '../../src/state/labStore.ts';

const other = createDocument({ ...chapterExample, temperature: 2, drawings: ['key', 'cup', 'sun'] });

/** A page that was left in another state altogether, on which the card has set up its scene. */
function on(card: TaskId): Lab {
  const lab = createLabStore(other);
  lab.setView({ stage: 'gradient', direction: 'imageToText', pick: { row: 1, col: 2 } });
  lab.setScene(cards[card].scene!);
  return lab;
}

function seen(lab: Lab): Seen {
  const state = lab.store.getState();
  return { ...state, trace: frameOf(state.document).trace };
}

const edit = (...edits: readonly Edit[]) => (lab: Lab) => {
  for (const each of edits) expect(lab.commit(each)).toBe(true);
};
const pick = (row: number, col: number) => (lab: Lab) => lab.setView({ pick: { row, col } });

/** What a learner would do on each card. */
const doing: Readonly<Record<TaskId, (lab: Lab) => void>> = {
  pairs: pick(1, 2),
  product: edit((document) => setComponent(document, 'texts', 2, 1, 0.6)),
  length: edit((document) => setVector(document, 'texts', 2, [0, 0.6, 1.4])),
  normalise: edit((document) => setNormalize(document, true)),
  cosine: edit((document) => setVector(document, 'texts', 2, [0, 0.9, 0.5])),
  logits: edit((document) => setTemperature(document, 0.14)),
  choose: edit((document) => setComponent(document, 'images', 0, 0, 0.3), (document) => setComponent(document, 'images', 0, 1, 1)),
  loss: edit((document) => swapCaptions(document, 1, 2)),
  symmetric: pick(0, 2),
  gradient: edit((document) => setComponent(document, 'texts', 2, 1, 0.2)),
  alone: edit((document) => removePair(document, 2), (document) => removePair(document, 1)),
  alike: edit((document) => setComponent(document, 'images', 0, 0, -0.6), (document) => setComponent(document, 'texts', 0, 0, -0.6)),
  temperature: edit((document) => setTemperature(document, 0.51)),
};

describe.each(Object.keys(doing) as TaskId[])('the task of the card “%s”', (card) => {
  const task: Task = tasks[card];

  it('is not done when the card has set up its scene', () => {
    expect(task.isDone(seen(on(card)))).toBe(false);
  });

  it('is done when the learner has done it, and tells numbers, each finite', () => {
    const lab = on(card);
    doing[card](lab);
    expect(task.isDone(seen(lab))).toBe(true);
    const numbers = task.numbers(seen(lab));
    expect(numbers.length).toBeLessThanOrEqual(2);
    for (const text of numbers) expect(text).not.toBe(formatNumber(NaN));
  });

  it('can be begun again', () => {
    const lab = on(card);
    doing[card](lab);
    lab.setScene(cards[card].scene!);
    expect(task.isDone(seen(lab))).toBe(false);
  });

  it('is done with one pair alone only where that is asked for', () => {
    const lab = createLabStore(createDocument({ images: [[1]], texts: [[1]], temperature: 0.07, normalize: false, drawings: ['cat'] }));
    expect(task.isDone(seen(lab))).toBe(card === 'alone');
  });

  it.each(locales)('says in %s no number that it was not told', (locale) => {
    const { todo, seen: tell }: { todo: string; seen: (first: string, second: string) => string } = guidedMessages(locale).tasks[card];
    expect(todo).toBeTruthy();
    const numbers = tasks[card].numbers(seen(on(card)));
    const told = tell('FIRST', 'SECOND');
    expect(['FIRST', 'SECOND'].filter((word) => told.includes(word))).toHaveLength(numbers.length);
  });
});

describe('what was seen', () => {
  const told = (card: TaskId) => {
    const lab = on(card);
    doing[card](lab);
    return tasks[card].numbers(seen(lab));
  };

  it('is the cosine of the dog with text 3 once normalised, which is its dot product divided by the norm', () => {
    const [cosine, norm] = [5.62741855113 * 0.07, 0.761577310586];
    expect(told('normalise')).toEqual([formatNumber(cosine), formatNumber(norm)]);
    expect(cosine * norm).toBeCloseTo(0.3, 10);
  });

  it('is a larger dot product and a larger probability of a wrong caption that is twice as long', () => {
    const [product, probability] = told('length');
    expect(product).toBe('0.6');
    const [own, doubled, other] = [0.8, 0.6, 0.1].map((dot) => Math.exp(dot / 0.07));
    expect(probability).toBe(formatNumber(doubled! / (own! + doubled! + other!)));
    const { trace } = seen(on('length'));
    expect(trace.logits.data[5]! * 0.07).toBeCloseTo(0.3, 12);
    expect(formatNumber(trace.probsImageToText.data[5]!)).toBe('0.000790');
    expect(formatNumber(trace.textNorms[2]!)).toBe('0.7616');
    for (const locale of locales) {
      const { tasks: words, cards: { normalise } } = guidedMessages(locale);
      expect(words.length.seen('', '')).toMatch(/0[.,]3 .*0[.,]00079/);
      expect(normalise.body).toMatch(/0[.,]762.* 0[.,]3 /);
    }
  });

  it('is not that a caption that was turned, or is longer in one number alone, shows what length does', () => {
    for (const vector of [[0, 0.8, 0.7], [0, 0.3, 1.4], [0, 0.33, 0.77], [0, -0.6, -1.4], [0, 0, 0]]) {
      const lab = on('length');
      edit((document) => setVector(document, 'texts', 2, vector))(lab);
      expect(tasks.length.isDone(seen(lab)), vector.join()).toBe(false);
    }
  });

  it('is half the logit at twice the temperature', () => {
    expect(told('logits')).toEqual(['0.14', formatNumber(0.99388373467361889804 / 0.14)]);
  });

  it('is ln 3 beside a loss above it once captions were swapped', () => {
    const [loss, guessing] = told('loss');
    expect(guessing).toBe(formatNumber(Math.log(3)));
    expect(Number(loss)).toBeGreaterThan(Math.log(3));
  });

  it('is ln 4 where all vectors are alike, as the card says', () => {
    expect(seen(on('alike')).trace.loss).toBeCloseTo(Math.log(4), 12);
  });
});

describe('the lesson', () => {
  it('has 14 to 18 cards, each with a place of its own and a scene', () => {
    expect(guidedCards.length).toBeGreaterThanOrEqual(14);
    expect(guidedCards.length).toBeLessThanOrEqual(18);
    expect(cardsOf.guided).toEqual(guidedCards);
    expect(Object.keys(cards)).toEqual([...guidedCards]);
    for (const card of guidedCards) expect(readPlace(`guided/${card}`)).toEqual({ topic: 'guided', card });
  });

  it('keeps to the chapter’s numbers as printed until the learner has normalised them', () => {
    const normalise = guidedCards.indexOf('normalise');
    for (const card of guidedCards.slice(0, normalise + 1)) expect(cards[card].setUp, card).toBe('printed');
    for (const card of guidedCards.slice(normalise + 1)) expect(cards[card].scene?.numbers?.normalize ?? true, card).toBe(true);
  });

  it('passes through the seven steps in their order', () => {
    const seenStages = [...new Set(guidedCards.flatMap((card) => cards[card].scene?.view.stage ?? []))];
    expect(seenStages).toEqual(['embed', 'compare', 'normalise', 'scale', 'softmax', 'loss', 'gradient']);
  });

  it('asks what can be answered: no card has both a task and a question, and none is left without a scene', () => {
    for (const card of guidedCards) {
      const { question, scene } = cards[card];
      expect(question !== null || scene !== null, card).toBe(true);
      if (question !== null) expect(hasTask(card), card).toBe(false);
    }
    expect(guidedCards.filter((card) => cards[card].question)).toEqual(['search', 'hardest', 'mistake']);
  });

  it('says rightly between what bounds nearly all cosines of a real CLIP lie', () => {
    const [, fifth] = realClip.mismatched.quantiles;
    expect(fifth).toBeGreaterThan(0);
    expect(Math.max(...realClip.matched.quantiles, ...realClip.mismatched.quantiles)).toBeLessThan(0.4);
    for (const locale of locales) expect(guidedMessages(locale).cards.logits.body).toMatch(/ 0 (and|e) 0[.,]4/);
  });

  it('ends, and asks with a figure beside, on the chapter’s numbers rather than on those of the card before', () => {
    for (const card of ['hardest', 'end'] as const) expect(cards[card].scene?.numbers, card).toEqual({ ...chapterExample, normalize: true });
  });

  it.each(locales)('says what each card is about in 60 words or fewer (%s)', (locale) => {
    const words = guidedMessages(locale);
    for (const card of guidedCards) {
      const plain = words.cards[card].body.replace(/<\/?\w+>/g, '').replace(/\[\[[^|]*\|([^\]]*)\]\]/g, '$1');
      expect(plain.split(/\s+/).length, card).toBeLessThanOrEqual(60);
    }
    expect(Object.keys(words.tasks)).toEqual(guidedCards.filter(hasTask));
  });
});
