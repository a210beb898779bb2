// The course: where one is, what was answered, and what of it the browser keeps.
import { describe, expect, it } from 'vitest';
import { contents, topics, writePlace, type Place } from '../../src/lesson/topics.ts';
import { createCourse, progressKey } from '../../src/state/course.ts';
import { FakeStorage, blocked } from './support.ts';

const place: Place = { topic: 'predict', card: null };
const other: Place = { topic: topics[0], card: null };
const open = (storage = new FakeStorage(), asked: string | null = null, hasNumbers = false) => createCourse(() => storage, asked, hasNumbers);
const isRead = () => true;
const state = (course: ReturnType<typeof open>) => course.store.getState();

describe('where a learner is', () => {
  it('is beside the steps where the address says nothing', () => {
    expect(state(open())).toMatchObject({ place: null, unknown: null, isVisitOnly: false });
  });

  it('is where the address says', () => {
    expect(state(open(undefined, 'predict'))).toMatchObject({ place, unknown: null });
  });

  it('is the list, with what was asked for, where no such place exists', () => {
    expect(state(open(undefined, 'nowhere/x'))).toMatchObject({ place: contents, unknown: 'nowhere/x' });
  });

  it('changes, and forgets what was not found', () => {
    const course = open(undefined, 'nowhere');
    course.open(place);
    expect(state(course)).toMatchObject({ place, unknown: null });
    course.close();
    expect(state(course).place).toBeNull();
  });
});

describe('a topic that was opened from another', () => {
  const [from, to]: Place[] = [{ topic: 'guided', card: 'cosine' }, { topic: 'glossary', card: 'l2-norm' }];

  it('leads back to it, where the card takes the page as it is', () => {
    const course = open(undefined, 'guided/cosine');
    course.open(to!);
    course.open({ topic: 'glossary', card: 'margin' });
    expect(state(course).cameFrom).toEqual(from);
    course.back();
    expect(state(course)).toMatchObject({ place: from, cameFrom: null });
    expect(course.keepsNumbers()).toBe(true);
    course.open({ topic: 'guided', card: 'logits' });
    expect(course.keepsNumbers()).toBe(false);
  });

  it('leads nowhere from the list, the steps or a link', () => {
    const course = open(undefined, 'glossary');
    course.back();
    expect(state(course)).toMatchObject({ place: { topic: 'glossary', card: null }, cameFrom: null });
    course.open(contents);
    course.open(to!);
    expect(state(course).cameFrom).toBeNull();
    course.close();
    course.open(to!);
    expect(state(course).cameFrom).toBeNull();
  });

  it('is forgotten once it is closed', () => {
    const course = open(undefined, 'guided/cosine');
    course.open(to!);
    course.close();
    expect(state(course).cameFrom).toBeNull();
  });
});

describe('the numbers of a link', () => {
  it('stay in the place that the link led to, and nowhere else', () => {
    const course = open(undefined, 'predict', true);
    expect(course.keepsNumbers()).toBe(true);
    course.open(other);
    expect(course.keepsNumbers()).toBe(false);
    course.open(place);
    expect(course.keepsNumbers()).toBe(false);
  });

  it('are not looked for where the link had none, or led nowhere', () => {
    expect(open(undefined, 'predict', false).keepsNumbers()).toBe(false);
    expect(open(undefined, null, true).keepsNumbers()).toBe(false);
  });
});

describe('progress', () => {
  it('is found again on the next visit', () => {
    const storage = new FakeStorage();
    const course = open(storage);
    course.complete(other);
    course.complete(other);
    course.answer(place, '2', isRead);
    const { done, answers } = state(open(storage));
    expect(done).toEqual([writePlace(other)]);
    expect(answers).toEqual({ predict: '2' });
  });

  it('counts the first answer', () => {
    const course = open();
    course.answer(place, '1', isRead);
    course.answer(place, '2', isRead);
    expect(state(course).answers.predict).toEqual('1');
  });

  it('counts an answer in place of one that its card cannot read', () => {
    const storage = new FakeStorage();
    const course = open(storage);
    course.answer(place, 'x', isRead);
    const isDigit = (text: string) => /^\d$/.test(text);
    course.answer(place, '1', isDigit);
    course.answer(place, '2', isDigit);
    expect(state(course).answers).toEqual({ predict: '1' });
    expect(state(open(storage)).answers).toEqual({ predict: '1' });
  });

  it('is read from the records that answers once were, whatever they say of being right', () => {
    const storage = new FakeStorage();
    storage.setItem(progressKey, '{"answers":{"predict":{"given":"1","isRight":true},"predict/log-base":{"given":"2"}}}');
    expect(state(open(storage)).answers).toEqual({ predict: '1', 'predict/log-base': '2' });
  });

  it('keeps the least that a place was managed with', () => {
    const storage = new FakeStorage();
    const course = open(storage);
    for (const value of [40, 38.5, 39]) course.improve(place, value);
    course.improve(other, 0);
    expect(state(open(storage)).bests).toEqual({ predict: 38.5, [writePlace(other)]: 0 });
    course.forget();
    expect(state(open(storage)).bests).toEqual({});
  });

  it('can be forgotten, in the browser too', () => {
    const storage = new FakeStorage();
    const course = open(storage);
    course.complete(other);
    course.forget();
    expect(state(course)).toMatchObject({ done: [], answers: {} });
    expect(state(open(storage)).done).toEqual([]);
  });

  it('can be forgotten of one topic, and stays of the others', () => {
    const storage = new FakeStorage();
    const course = open(storage);
    course.complete(other);
    course.answer(place, '1', isRead);
    course.answer({ topic: 'predict', card: 'log-base' }, '1', isRead);
    course.forgetTopic('predict');
    expect(state(course)).toMatchObject({ done: [writePlace(other)], answers: {} });
    expect(state(open(storage))).toMatchObject({ done: [writePlace(other)], answers: {} });
  });

  it('lasts for the visit where nothing can be stored, and says so', () => {
    const course = createCourse(blocked, null, false);
    expect(state(course).isVisitOnly).toBe(true);
    course.complete(other);
    expect(state(course)).toMatchObject({ done: [writePlace(other)], isVisitOnly: true });
  });

  it('says so once the storage is full, and no more when there is room', () => {
    const storage = new FakeStorage();
    const course = open(storage);
    storage.failure = new DOMException('full', 'QuotaExceededError');
    course.complete(other);
    expect(state(course).isVisitOnly).toBe(true);
    storage.failure = null;
    course.complete(place);
    expect(state(course).isVisitOnly).toBe(false);
    expect(state(open(storage)).done).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{'],
    ['a number', '3'],
    ['nothing', 'null'],
    ['lists where records belong', '{"done":{},"answers":[1]}'],
    ['places that do not exist', '{"done":["nowhere",3,"predict/nowhere"],"answers":{"nowhere":"1"}}'],
    ['answers of another form', '{"answers":{"predict":1,"predict/log-base":{"given":1},"predict/norm-assumed":["1"],"predict/tau-direction":null}}'],
    ['an answer without end', JSON.stringify({ answers: { predict: 'x'.repeat(1001), 'predict/log-base': { given: 'x'.repeat(1001) } } })],
    ['bests that are none', '{"bests":{"predict":-1,"golf":"3","nowhere":3,"cell":null}}'],
    ['a prototype', '{"answers":{"__proto__":"1"}}'],
  ])('that was stored as %s counts as nothing', (_, text) => {
    const storage = new FakeStorage();
    storage.setItem(progressKey, text);
    expect(state(open(storage))).toMatchObject({ done: [], answers: {}, bests: {}, isVisitOnly: false });
  });
});

describe('two tabs', () => {
  it('lose nothing of each other’s progress', () => {
    const storage = new FakeStorage();
    const [one, two] = [open(storage), open(storage)];
    one.complete(other);
    one.improve(place, 40);
    two.answer(place, '1', isRead);
    two.improve(place, 44);
    expect(state(open(storage))).toMatchObject({ done: [writePlace(other)], answers: { predict: '1' }, bests: { predict: 40 } });
    one.answer(place, '2', isRead);
    expect(state(open(storage)).answers.predict).toEqual('1');
  });

  it('bring nothing back that the other forgot, of all or of one topic', () => {
    const storage = new FakeStorage();
    const one = open(storage);
    one.complete(other);
    one.answer(place, '1', isRead);
    one.improve(place, 38);
    const two = open(storage);
    one.forget();
    two.complete({ topic: 'cell', card: 'forwards' });
    expect(state(open(storage))).toMatchObject({ done: ['cell/forwards'], answers: {}, bests: {} });
    expect(state(two)).toMatchObject({ done: ['cell/forwards'], answers: {}, bests: {} });
    two.improve(place, 40);
    one.forgetTopic('cell');
    two.answer(place, '2', isRead);
    expect(state(open(storage))).toMatchObject({ done: [], answers: { predict: '2' }, bests: { predict: 40 } });
  });

  it('have done again what the other forgot', () => {
    const storage = new FakeStorage();
    const one = open(storage);
    one.complete(other);
    const two = open(storage);
    one.forget();
    two.complete(other);
    expect(state(open(storage)).done).toEqual([writePlace(other)]);
  });

  it('keep what there was no room for, once there is', () => {
    const storage = new FakeStorage();
    const [one, two] = [open(storage), open(storage)];
    one.complete(place);
    storage.failure = new DOMException('full', 'QuotaExceededError');
    two.complete(other);
    storage.failure = null;
    two.answer(place, '1', isRead);
    expect(state(open(storage))).toMatchObject({ done: [writePlace(place), writePlace(other)], answers: { predict: '1' } });
  });

  it('both forget', () => {
    const storage = new FakeStorage();
    const [one, two] = [open(storage), open(storage)];
    one.complete(other);
    two.forget();
    expect(state(open(storage)).done).toEqual([]);
  });
});

describe('opening the place where one is', () => {
  it('is no new place, so that its card does not begin again', () => {
    const course = open(undefined, 'predict');
    const { place: before } = state(course);
    course.open({ ...place });
    expect(state(course).place).toBe(before);
  });
});
