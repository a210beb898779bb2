// The places that a link can name.
import { describe, expect, it } from 'vitest';
import { cardsOf, contents, hasOwnFigure, hasOwnNumbers, readPlace, topics, writePlace } from '../../src/lesson/topics.ts';

const places = topics.flatMap((topic) => [{ topic, card: null }, ...cardsOf[topic].map((card) => ({ topic, card }))]);

describe('a place', () => {
  it.each(places)('$topic $card is read back from the address', (place) => {
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  it('is the list of topics where the address names none', () => {
    expect(readPlace('')).toEqual(contents);
    expect(readPlace(writePlace(contents))).toEqual(contents);
  });

  it.each(['guide', 'guided/', 'guided/nowhere', 'guided/a/b', 'GUIDED', 'toString', '__proto__', 'guided/constructor', '<script>', '/', ' '])('%j is none', (text) => {
    expect(readPlace(text)).toBeNull();
  });

  it('has the page’s figure beside it, but where the topic brings its own', () => {
    const where = (isSo: typeof hasOwnFigure) => [...new Set([null, contents, ...places].filter(isSo).map((place) => place?.topic))];
    expect(where(hasOwnFigure)).toEqual(['zero-shot', 'training']);
    expect(where(hasOwnNumbers)).toEqual(['zero-shot']);
  });

  it('needs no escape in an address', () => {
    for (const place of places) expect(writePlace(place)).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/i);
  });
});
