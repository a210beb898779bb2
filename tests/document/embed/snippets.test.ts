// What authors paste: it reads back as what was chosen, stays short, and lets nothing out of its attributes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedThemes, hideable, lockable, readEmbed, writeEmbed, type EmbedSettings, type EmbedVocabulary } from '../../../src/document/embed/parameters.ts';
import { isLocal } from '../../../src/document/embed/isLocal.ts';
import { baseOf, embedAddress, readBase, targets, writeSnippet, type Snippet } from '../../../src/document/embed/snippets.ts';
import { frameAddress } from '../../../src/loader/frameAddress.ts';
import { stages } from '../../../src/notation/cellRef.ts';

type Language = 'en' | 'pt-BR';
const named = <T extends string>(...names: readonly T[]) => ({ read: (text: string): T | null => names.find((name) => name === text) ?? null, write: (name: T): string => name, names });
const languages = ['en', 'pt-BR'] as const;
const places = ['golf', 'golf/apart', 'contents'] as const;
const vocabulary: EmbedVocabulary<Language, 'chapter' | 'misranked', (typeof places)[number]> = { lang: named(...languages), preset: named('chapter', 'misranked'), lesson: named(...places) };
type Settings = EmbedSettings<Language, 'chapter' | 'misranked', (typeof places)[number]>;

const settings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom(...languages, null),
  theme: fc.constantFrom(...embedThemes),
  step: fc.constantFrom(...stages, null),
  preset: fc.constantFrom('chapter' as const, 'misranked' as const, null),
  place: fc.constantFrom(...places, null),
  hidden: fc.subarray([...hideable]),
  locked: fc.subarray([...lockable]),
  digits: fc.constantFrom('full' as const, 'novice' as const),
  reveal: fc.constantFrom('auto' as const, 'manual' as const),
  autosave: fc.oneof(fc.constant(null), fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/).filter((name) => name !== 'off')),
});

const defaults: Settings = { language: null, theme: 'auto', step: null, preset: null, place: null, hidden: [], locked: [], digits: 'full', reveal: 'auto', autosave: null };
const snippet = (part: Partial<Settings> = {}, rest: Partial<Snippet> = {}): Snippet => ({
  base: 'https://lab.example/', parameters: writeEmbed({ ...defaults, ...part }, vocabulary), state: '', title: 'CLIP Lab: Perda', link: 'Figura: Perda', heights: { wide: 512, narrow: 960 }, language: 'pt-BR', ...rest,
});

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };
const plain = (value: string) => value.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, entity: string) => (code ? String.fromCodePoint(Number(code)) : entities[entity]!));

/** The attributes of the one element `name` in a text, as a browser has them. */
function attributesOf(text: string, name: string): ReadonlyMap<string, string> {
  const [, inside = ''] = new RegExp(`<${name}((?: [a-z-]+(?:="[^"<>]*")?)*)>`).exec(text) ?? [];
  expect(inside, text).not.toBe('');
  return new Map([...inside.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, attribute, value = '']) => [attribute!, plain(value)]));
}

describe('the parameters of an embed', () => {
  it('read back as the settings that they were written from', () => {
    fc.assert(fc.property(settings, (chosen) => {
      const address = new URL(embedAddress('https://lab.example/', writeEmbed(chosen, vocabulary), ''));
      expect(readEmbed(address.searchParams, vocabulary)).toEqual({ settings: chosen, warnings: [] });
    }));
  });

  it('say nothing of what is so anyhow, and the rest in few words', () => {
    expect(embedAddress('https://lab.example/', writeEmbed(defaults, vocabulary), '')).toBe('https://lab.example/?embed');
    const some: Settings = { ...defaults, place: 'golf/apart', hidden: ['controls', 'lens'], locked: lockable, autosave: 'on' };
    expect(embedAddress('https://lab.example/', writeEmbed(some, vocabulary), 'v1;x')).toBe('https://lab.example/?embed&lesson=golf/apart&hide=controls,lens&lock&autosave#v1;x');
  });
});

describe('the frame and the element', () => {
  it('mean the same embed, whatever is chosen', () => {
    fc.assert(fc.property(settings, fc.constantFrom('', 'v1;images=cat:1,0;normalize=off'), (chosen, state) => {
      const given = snippet(chosen, { state });
      const source = attributesOf(writeSnippet('frame', given)[0]!.text, 'iframe').get('src')!;
      const element = attributesOf(writeSnippet('element', given)[0]!.text, 'clip-lab');
      expect(attributesOf(writeSnippet('element', given)[0]!.text, 'a').get('href')).toBe(source);
      const made = new URL(frameAddress(given.base, (name) => element.get(name) ?? null));
      expect(readEmbed(new URL(source).searchParams, vocabulary).settings).toEqual(chosen);
      expect(readEmbed(made.searchParams, vocabulary).settings).toEqual(chosen);
      expect(new URL(source).hash).toBe(made.hash);
    }));
  });

  it('let no text out of its attribute', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"><script>', '\n```\n', '&quot;', '\u2028')), (hostile) => {
      for (const target of targets) {
        const texts = writeSnippet(target, snippet({}, { title: hostile, link: hostile, state: `v1;${hostile}` })).map(({ text }) => text);
        const text = texts.find((each) => /<(iframe|clip-lab)/.test(each))!;
        const isFrame = text.includes('<iframe');
        const read = attributesOf(text, isFrame ? 'iframe' : 'clip-lab');
        expect(read.get('title') ?? '').toBe(hostile);
        if (!isFrame) {
          expect(read.get('state')).toBe(`v1;${hostile}`);
          expect(plain(/<a [^<>]*>([^<>]*)<\/a><\/clip-lab>/.exec(text)?.[1] ?? 'none')).toBe(hostile);
        }
        expect(text.split('\n').length).toBe(writeSnippet(target, snippet({}, { state: 'v1;' })).at(-1)!.text.split('\n').length);
      }
    }));
  });

  it('have what a frame needs', () => {
    expect(writeSnippet('frame', snippet({ step: 'loss', theme: 'dark' }))).toEqual([{
      place: 'page',
      text: '<iframe src="https://lab.example/?embed&amp;theme=dark&amp;step=loss" title="CLIP Lab: Perda" width="100%" height="960" style="border:0;height:clamp(512px,(720px - 100vw)*999,960px)" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
    }]);
  });

  it('have one height where no window needs more', () => {
    for (const [target, height] of [['frame', 512], ['reveal', 512]] as const) {
      const given = snippet({}, { heights: { wide: 512, narrow: target === 'reveal' ? 960 : 500 } });
      const read = attributesOf(writeSnippet(target, given)[0]!.text, 'iframe');
      expect([read.get('height'), read.get('style')]).toEqual([`${height}`, 'border:0']);
    }
  });

  it('find the page and its script in any folder', () => {
    const text = (base: string) => writeSnippet('element', snippet({}, { base }))[0]!.text;
    expect(text('https://lab.example/a/b/')).toBe(
      '<script src="https://lab.example/a/b/clip-lab.js" defer></script>\n<clip-lab title="CLIP Lab: Perda"><a href="https://lab.example/a/b/?embed">Figura: Perda</a></clip-lab>',
    );
    expect(text('https://lab.example/a/clip-lab.html')).toBe(
      '<script src="https://lab.example/a/clip-lab.js" defer></script>\n'
        + '<clip-lab title="CLIP Lab: Perda" src="https://lab.example/a/clip-lab.html"><a href="https://lab.example/a/clip-lab.html?embed">Figura: Perda</a></clip-lab>',
    );
  });
});

describe('what the sites want', () => {
  it('is a script once and a block for MkDocs', () => {
    expect(writeSnippet('mkdocs', snippet({ step: 'loss' }))).toEqual([
      { place: 'setup', text: 'extra_javascript:\n  - https://lab.example/clip-lab.js' },
      { place: 'page', text: '<div><clip-lab title="CLIP Lab: Perda" step="loss"><a href="https://lab.example/?embed&amp;step=loss">Figura: Perda</a></clip-lab></div>' },
    ]);
  });

  it('is a language where nobody can be asked for it, unless one is chosen', () => {
    const language = (part: Partial<Settings>) => new URL(attributesOf(writeSnippet('moodle', snippet(part))[0]!.text, 'iframe').get('src')!).searchParams.get('lang');
    expect(language({})).toBe('pt-BR');
    expect(language({ language: 'en' })).toBe('en');
  });

  it('is a slide that loads when it is near, for the projector unless another theme is chosen', () => {
    const { text } = writeSnippet('reveal', snippet())[0]!;
    expect(text).toMatch(/^<section>\n {2}<iframe data-src="https:\/\/lab\.example\/\?embed&amp;theme=projector"[^]*<\/iframe>\n<\/section>$/);
    expect(writeSnippet('reveal', snippet({ theme: 'light' }))[0]!.text).toContain('theme=light');
  });

  it('is raw HTML in a fence for Jupyter Book and Quarto', () => {
    for (const [target, fence] of [['jupyter', '```{raw} html'], ['quarto', '```{=html}']] as const) {
      const lines = writeSnippet(target, snippet())[0]!.text.split('\n');
      expect([lines[0], lines.at(-1), lines.length]).toEqual([fence, '```', 4]);
    }
  });
});

describe('the address of the page', () => {
  it.each([
    ['https://lab.example', 'https://lab.example/'],
    [' https://lab.example/clip ', 'https://lab.example/clip/'],
    ['https://lab.example/clip/index.html?build#v1;x', 'https://lab.example/clip/'],
    ['https://lab.example/v1.2', 'https://lab.example/v1.2/'],
    ['http://lab.example/clip-lab.html', 'http://lab.example/clip-lab.html'],
    ['https://lab.example/a b"<', 'https://lab.example/a%20b%22%3C/'],
  ])('%s is %s', (text, base) => {
    expect(readBase(text)).toBe(base);
  });

  it.each(['', 'lab.example', '//lab.example', 'mailto:me@lab.example', 'file:///home/x', 'https://', 'https://me:secret@lab.example/', 'data:text/html,x', 'http://[::1'])('%j is none', (text) => {
    expect(readBase(text)).toBeNull();
  });

  it.each([
    ['http://localhost:4173/', true], ['http://127.0.0.1/', true], ['http://[::1]:80/', true], ['https://lab.localhost/', true],
    ['https://localhost.example/', false], ['https://127.example/', false], ['https://lab.example/', false],
  ])('%s is on this computer alone: %s', (base, expected) => {
    expect(isLocal(base)).toBe(expected);
  });

  it('may be a file’s own, which only this computer has', () => {
    expect(baseOf('file:///home/x/clip-lab.html?build#v1;')).toBe('file:///home/x/clip-lab.html');
    expect(isLocal('file:///home/x/clip-lab.html')).toBe(true);
  });
});
