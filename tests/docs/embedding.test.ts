// What the guide to embedding tells authors to write is what the pages in tests/hosts are written with.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSnippet } from '../../src/document/embed/snippets.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** The blocks of code in one language, after a heading of the recipes. */
const blocksIn = (guide: string, recipe: string, language: string): readonly string[] =>
  Array.from(guide.slice(guide.indexOf(`**${recipe}.**`)).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm')), ([, code]) => code ?? '');

describe.each([['docs/embedding.md', 'en'], ['docs/embedding.pt-BR.md', 'pt']])('%s', (file, language) => {
  const guide = read(file);

  it('has the recipe by which the course of MkDocs-Material is made', () => {
    const [setup = ''] = blocksIn(guide, 'MkDocs-Material', 'yaml');
    const [key, ...scripts] = setup.trimEnd().split('\n');
    const [before, after = ''] = read('tests/hosts/mkdocs/mkdocs.yml').split(`${key}\n`);
    expect(before).not.toBe('');
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(after).toContain(script);
    const [element = ''] = blocksIn(guide, 'MkDocs-Material', 'html');
    expect(element).toContain('<clip-lab');
    expect(read(`tests/hosts/mkdocs/${language}/loss.md`)).toContain(`\n\n${element}\n`);
  });

  it('has for Moodle what the builder writes', () => {
    const [frame = ''] = blocksIn(guide, 'Moodle, Canvas', 'html');
    const written = writeSnippet('moodle', {
      base: 'https://lab.example/', parameters: [['step', 'softmax']], state: '', title: 'CLIP Lab: Softmax', link: '', heights: { wide: 560, narrow: 1010 }, language: language === 'pt' ? 'pt-BR' : 'en',
    });
    expect(frame.trimEnd()).toBe(written[0]?.text);
  });

  it('has the code by which the deck of reveal.js gets its keys', () => {
    const [code = ''] = blocksIn(guide, 'reveal.js', 'js');
    expect(code).not.toBe('');
    expect(read('tests/hosts/reveal/deck.js')).toContain(code);
  });
});
