// A document in two languages says the same in both: as many headings of each rank and rows of tables, and the same code to copy where there are no words in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../docs/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const portuguese = readdirSync(folder).filter((file) => file.endsWith('.pt-BR.md'));

const outline = (text: string): readonly string[] => text.split('\n').flatMap((line) => /^(?:#+ |\|)/.exec(line)?.[0] ?? []);
/** The first words of each row in code: what a reader of either language types. */
const typed = (text: string): readonly string[] => [...text.matchAll(/^\| (`[^|]+`) \|/gm)].map(([, code]) => code ?? '');
const linked = (text: string): readonly string[] => [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file]) => file ?? '');

describe.each(portuguese)('%s', (file) => {
  const english = file.replace('.pt-BR', '');

  it('has the headings and tables of the English one', () => {
    expect(outline(read(file))).toEqual(outline(read(english)));
    expect(typed(read(file)).map((code) => code.replace(/ (?:ou|e) .*/, ''))).toEqual(typed(read(english)).map((code) => code.replace(/ (?:or|and) .*/, '')));
  });

  it('leads to what there is, in Portuguese where there is such a page', () => {
    for (const target of linked(read(file))) {
      expect(existsSync(new URL(target, folder)), target).toBe(true);
      const own = target.replace(/\.md$/, '.pt-BR.md');
      if (target !== english && !target.includes('.pt-BR')) expect(existsSync(new URL(own, folder)), `${own} instead of ${target}`).toBe(false);
    }
    expect(linked(read(english))).toContain(file);
  });
});
