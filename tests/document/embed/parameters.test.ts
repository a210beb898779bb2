// What an embed's address says: each parameter, its default, and a warning for whatever is none of its values.
import { describe, expect, it } from 'vitest';
import { hideable, lockable, readEmbed, type EmbedVocabulary } from '../../../src/document/embed/parameters.ts';

const named = <T extends string>(...names: readonly T[]) => ({ read: (text: string): T | null => names.find((name) => name === text) ?? null, write: (name: T): string => name, names });
const vocabulary: EmbedVocabulary<'en' | 'pt-BR', 'chapter', 'golf'> = { lang: named('en', 'pt-BR'), preset: named('chapter'), lesson: named('golf') };
const read = (query: string) => readEmbed(new URLSearchParams(query), vocabulary);

const defaults = {
  language: null, theme: 'auto', step: null, preset: null, place: null, hidden: [], locked: [], digits: 'full', reveal: 'auto', autosave: null,
};

describe('an embed’s address', () => {
  it('need not say anything', () => {
    expect(read('embed')).toEqual({ settings: defaults, warnings: [] });
  });

  it.each([
    ['lang=pt-BR', { language: 'pt-BR' }],
    ['theme=projector', { theme: 'projector' }],
    ['theme=auto', {}],
    ['step=softmax', { step: 'softmax' }],
    ['preset=chapter', { preset: 'chapter' }],
    ['lesson=golf', { place: 'golf' }],
    ['hide=lens,controls', { hidden: ['controls', 'lens'] }],
    ['hide=lens&hide=steps, lens,', { hidden: ['steps', 'lens'] }],
    ['hide=', {}],
    ['lock', { locked: lockable }],
    ['lock=all', { locked: lockable }],
    ['lock=texts,images', { locked: ['images', 'texts'] }],
    ['digits=novice', { digits: 'novice' }],
    ['reveal=manual', { reveal: 'manual' }],
    ['autosave', { autosave: 'on' }],
    ['autosave=on', { autosave: 'on' }],
    ['autosave=off', {}],
    ['autosave=lecture-3', { autosave: 'lecture-3' }],
    ['step=loss&step=embed', { step: 'loss' }],
    ['step=%20loss', { step: 'loss' }],
    ['utm_source=x&embed=1', {}],
  ])('?%s', (query, settings) => {
    expect(read(query)).toEqual({ settings: { ...defaults, ...settings }, warnings: [] });
  });

  it.each([
    ['lang=fr', 'lang', 'fr', ['en', 'pt-BR']],
    ['theme=Dark', 'theme', 'Dark', ['light', 'dark', 'projector', 'auto']],
    ['step=8', 'step', '8', undefined],
    ['preset=', 'preset', '', ['chapter']],
    ['lesson=training/x', 'lesson', 'training/x', ['golf']],
    ['hide=loss', 'hide', 'loss', hideable],
    ['lock=everything', 'lock', 'everything', lockable],
    ['digits=3', 'digits', '3', ['full', 'novice']],
    ['reveal=yes', 'reveal', 'yes', ['auto', 'manual']],
    ['autosave=a b', 'autosave', 'a b', ['on', 'off']],
    ['autosave=__proto__%00', 'autosave', '__proto__\0', ['on', 'off']],
  ])('?%s is told, and the default stands', (query, parameter, value, names) => {
    const { settings, warnings } = read(query);
    expect(settings).toEqual(defaults);
    expect(warnings).toEqual([{ parameter, value, names: names ?? expect.arrayContaining(['embed', 'gradient']) }]);
  });

  it('keeps of a list what can be read', () => {
    expect(read('hide=lens,nothing,link')).toMatchObject({ settings: { hidden: ['lens', 'link'] }, warnings: [{ value: 'nothing' }] });
  });

  it('warns of a bounded number of things, in bounded words', () => {
    const { warnings } = read(`hide=${Array.from({ length: 5000 }, (_, i) => `${i}${'𝒳'.repeat(60)}`).join()}`);
    expect(warnings.length).toBe(8);
    for (const { value } of warnings) expect(Array.from(value).length).toBe(41);
  });
});
