// The glossary: every term in both languages and in the language's order, found by name and sentence, and shown somewhere that exists.
import { describe, expect, it } from 'vitest';
import { glossaryMessages } from '../../src/i18n/glossary/messages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { isFound, sortedTerms } from '../../src/lesson/glossary/find.ts';
import { glossaryTerms } from '../../src/lesson/glossary/ids.ts';
import { terms } from '../../src/lesson/glossary/terms.ts';
import { cardsOf, readPlace, writePlace } from '../../src/lesson/topics.ts';
import { stages } from '../../src/notation/cellRef.ts';
import { plainText } from '../../src/notation/plainText.ts';

describe.each(locales)('the terms in %s', (locale) => {
  const words = glossaryMessages(locale).terms;

  it('are all there, each with a name and one sentence that ends', () => {
    expect(Object.keys(words).sort()).toEqual([...glossaryTerms].sort());
    for (const id of glossaryTerms) {
      expect(words[id].name, id).not.toBe('');
      expect(words[id].body, id).toMatch(/^[^.]*(?:\.\d[^.]*)*\.$/);
    }
    expect(new Set(Object.values(words).map(({ name }) => name)).size).toBe(glossaryTerms.length);
  });

  it('stand in the order of the alphabet', () => {
    const names = sortedTerms(words, locale).map((id) => words[id].name);
    expect(names).toHaveLength(glossaryTerms.length);
    for (const [index, name] of names.entries()) if (index > 0) expect(names[index - 1]!.localeCompare(name, locale)).toBeLessThan(0);
  });

  it('do not lead to themselves', () => {
    for (const id of glossaryTerms) expect(words[id].body).not.toContain(`[[${id}|`);
  });

  it('are found by their names, and all by nothing', () => {
    for (const id of glossaryTerms) {
      expect(isFound(words[id], words[id].name), id).toBe(true);
      expect(isFound(words[id], '  ')).toBe(true);
    }
  });
});

describe('looking for a term', () => {
  const found = (locale: (typeof locales)[number], typed: string) => glossaryTerms.filter((id) => isFound(glossaryMessages(locale).terms[id], typed));

  it('minds neither case nor accents', () => {
    expect(found('pt-BR', 'ACURACIA')).toEqual(['accuracy']);
    expect(found('pt-BR', 'acurácia')).toEqual(['accuracy']);
  });

  it('looks for all words, in the sentence too, and not in its marks', () => {
    expect(found('en', 'sigmoid bias')).toEqual(['siglip']);
    expect(found('en', 'image>')).toEqual([]);
    expect(found('en', '[[')).toEqual([]);
    expect(found('en', 'no such word')).toEqual([]);
  });
});

describe('where a term can be seen', () => {
  it.each(glossaryTerms)('%s is shown at a step or in a topic that exists', (id) => {
    const { where, formula } = terms[id];
    if (where && 'ref' in where) expect(stages).toContain(where.ref.stage);
    if (where && 'topic' in where) expect(readPlace(writePlace({ topic: where.topic, card: where.card ?? null }))).not.toBeNull();
    if (formula) expect(plainText(formula)).not.toMatch(/\\|[{}&]/);
  });

  it('is a link for each', () => {
    expect(cardsOf.glossary).toEqual(glossaryTerms);
  });
});
