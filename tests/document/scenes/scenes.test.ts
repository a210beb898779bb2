// A list of scenes comes back as it went, from a fragment and from a file; damaged, hostile and endless ones are refused, and which scene is at fault is said.
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../../src/document/limits.ts';
import { encodeLink, isLink } from '../../../src/document/link.ts';
import { isScenes } from '../../../src/document/scenes/isScenes.ts';
import { cutTitle, decodeScenes, encodeScenes, readScenesFile, writeScenesFile, type LinkedScene, type ScenesReading } from '../../../src/document/scenes/scenes.ts';
import { chapter, documentOf, documents, hostileNames } from '../support.ts';

const link = 'v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;temperature=0.07;view=softmax,2,3,imageToText;normalize=off';
const packed = (text: string) => `scenes1;z=${deflateSync(Buffer.from(text)).toString('base64url')}`;
const listOf = (...scenes: readonly (readonly [string, string])[]) => `scenes1;${scenes.map(([title, each]) => `title=${title};${each}`).join(';')}`;
const file = (scenes: unknown) => JSON.stringify({ clipLabScenes: 1, scenes });
const fault = (read: ScenesReading) => (read.ok ? null : { problem: read.problem, scene: read.scene });
const many = async (count: number): Promise<LinkedScene[]> =>
  Promise.all(Array.from({ length: count }, async (_, i) => ({ title: `Scene ${i}`, link: await encodeLink({ document: documentOf(1 + (i % 8), 8), view: null }) })));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a list of scenes', () => {
  it('restores titles and links, as a fragment and as a file', async () => {
    const title = fc.string({ unit: 'binary', minLength: 1, maxLength: limits.scenes.title }).map(cutTitle).filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ title, document: documents }), { minLength: 1, maxLength: 3 }), async (given) => {
        const scenes = await Promise.all(given.map(async (each) => ({ title: each.title, link: await encodeLink({ document: each.document, view: null }) })));
        const fragment = await encodeScenes(scenes);
        expect(isScenes(fragment)).toBe(true);
        expect(isLink(fragment)).toBe(false);
        expect(fragment).toMatch(/^scenes1;[\w.,:;=/~%+-]+$/);
        expect(await decodeScenes(fragment)).toEqual({ ok: true, scenes });
        expect(await readScenesFile(writeScenesFile(scenes))).toEqual({ ok: true, scenes });
      }),
      { numRuns: 60 },
    );
  });

  it('can be read and written by hand while it is short', async () => {
    const scenes = [{ title: 'Softmax, by rows', link }, { title: 'Só o cão', link: link.replace('softmax', 'loss') }];
    const fragment = listOf(['Softmax%2C%20by%20rows', link], ['S%C3%B3%20o%20c%C3%A3o', link.replace('softmax', 'loss')]);
    expect(await encodeScenes(scenes)).toBe(fragment);
    expect(await decodeScenes(fragment)).toEqual({ ok: true, scenes });
    expect(await decodeScenes(encodeURIComponent(fragment))).toEqual({ ok: true, scenes });
  });

  it('can be had as short as can be', async () => {
    const scenes = [{ title: 'A', link }, { title: 'B', link }];
    const short = await encodeScenes(scenes, 0);
    expect(short).toMatch(/^scenes1;z=/);
    expect(short.length).toBeLessThan((await encodeScenes(scenes)).length);
    expect(await decodeScenes(short)).toEqual({ ok: true, scenes });
  });

  it('tells once what scenes have in common', async () => {
    const rows = chapter.images.map((item) => ({ ...item, vector: Array.from({ length: 16 }, (_, i) => Math.sin(i + item.id)) }));
    const own = await encodeLink({ document: { ...chapter, images: rows, texts: rows }, view: null });
    expect(own).toMatch(/^v1;z=/);
    const lengthOf = async (count: number) => (await encodeScenes(Array.from({ length: count }, () => ({ title: 'A', link: own })))).length;
    expect(await lengthOf(20)).toBeLessThan(3 * (await lengthOf(1)));
  });

  it('keeps a title on one line, within its length, and whole', async () => {
    expect(cutTitle('  a\r\n\tb \u2028 c ')).toBe('a b c');
    expect(cutTitle(`${'x'.repeat(79)}🐈`)).toBe('x'.repeat(79));
    // What can be seen of it comes after where it is cut.
    expect(cutTitle(`${'\u200B'.repeat(80)}x`)).toBe('');
    const scenes = hostileNames.map((name) => ({ title: `${name}${'y'.repeat(200)}`, link }));
    const read = await decodeScenes(await encodeScenes(scenes));
    expect(read).toEqual({ ok: true, scenes: scenes.map(({ title }) => ({ title: cutTitle(title), link })) });
  });

  it.each(['\u200B', '\u2060 \u200D', '\uFE0F', '\u2800', '\u3164', '\u202E', '\0\u001B', '\u{E0001}'])('has no title of which nothing can be seen: %j', (text) => {
    expect(cutTitle(text)).toBe('');
  });

  it.each(['𝒙', 'فارسی', '🐈‍⬛', 'é', '\uE000', '?'])('has any title of which something can be seen: %s', async (text) => {
    const scenes = [{ title: text, link }];
    expect(await decodeScenes(await encodeScenes(scenes))).toEqual({ ok: true, scenes });
  });

  it('has titles that leave the order of what stands around them alone, and their own as it is', () => {
    expect(cutTitle('1 \u202E/ 2\u202C \u2066x\u2069')).toBe('1 / 2 x');
    // Of scripts that run to the left, marks and joiners belong to the words.
    expect(cutTitle('CLIP\u200F می\u200Cشود')).toBe('CLIP\u200F می\u200Cشود');
  });

  it('is written where the browser cannot compress, only longer', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const scenes = await many(8);
    const fragment = await encodeScenes(scenes);
    expect(fragment).toMatch(/^scenes1;title=/);
    expect((await decodeScenes(fragment)).ok).toBe(true);
  });

  it('is not made of links that cannot be read', async () => {
    await expect(encodeScenes([{ title: 'A', link }, { title: 'B', link: 'v1;images=x' }])).rejects.toThrow(/scene 2 .*damaged/);
  });
});

describe('lists of old stay readable for ever', () => {
  // Only ever added to. What such a list once said it says today.
  const both = [{ title: 'Softmax', link }, { title: 'Perda simétrica', link: link.replace('softmax', 'loss') }];
  it.each([
    ['by hand', listOf(['Softmax', link], ['Perda%20sim%C3%A9trica', link.replace('softmax', 'loss')])],
    ['compressed', 'scenes1;z=eJzFjkEOgjAQRU_DblKmsECYdGG8gIlcoMJAmlBr2hGJpzdAdOnW3c_PS94TJxObSxjE24VmTc7bkZPprDQaEDDvw9ggaMD86mLfICBoEl5kh1DVgEp_wHWpw_p8cVUCqoqE_Z2jlUdkgwormh0_TdrNUEAJm7oNLS9CtxC9ndyLTRgGkq3yzLG3WYHJ-exUZsdaouvsH6KnkNLv4jeTwmtW'],
    ['a file', JSON.stringify({ clipLabScenes: 1, scenes: both })],
  ])('%s', async (name, text) => {
    expect(await (name === 'a file' ? readScenesFile : decodeScenes)(text)).toEqual({ ok: true, scenes: both });
  });
});

describe('decodeScenes refuses', () => {
  it.each(['scenes2;title=A', 'scenes10;', 'scenes0;', 'scenes999999999999;z=x', 'scenes2'])('another version: %s', async (fragment) => {
    expect(isScenes(fragment)).toBe(true);
    expect(fault(await decodeScenes(fragment))).toEqual({ problem: 'version', scene: null });
  });

  it.each(['scenes1', 'scenes1;A', `scenes1;${link}`, 'scenes1;z=', 'scenes1;z=!', 'scenes1;z=AAAA', 'scenes1;title', packed(`x;title=A;${link}`)])('damage: %s', async (fragment) => {
    expect(isScenes(fragment)).toBe(true);
    expect(fault(await decodeScenes(fragment))).toEqual({ problem: 'damaged', scene: null });
  });

  it.each([
    ['damaged', 2, listOf(['A', link], ['B', 'v1;images=x'])],
    ['damaged', 2, listOf(['A', link], ['B', link.slice(0, -4)], ['C', link])],
    ['damaged', 1, 'scenes1;title=A'],
    ['damaged', 1, listOf(['A', 'hello'])],
    ['damaged', 1, listOf(['A', `scenes1;title=B;${link}`])],
    ['version', 3, listOf(['A', link], ['B', link], ['C', link.replace('v1', 'v2')])],
    ['limits', 2, listOf(['A', link], ['B', link.replace('0.07', '0')])],
    ['tooLong', 1, packed(`title=A;v1;z=${deflateSync(Buffer.from('0'.repeat(limits.link.inflated + 1))).toString('base64url')}`)],
    ['title', 2, listOf(['A', link], ['', link])],
    ['title', 1, listOf(['%20%0A', link])],
    ['title', 1, listOf(['%E0%A4%A', link])],
    ['title', 2, listOf(['A', link], ['%E2%80%8B', link])],
    ['title', 1, listOf(['%E2%80%AE', link])],
    ['title', 1, listOf(['x'.repeat(limits.scenes.title + 1), link])],
    ['empty', null, 'scenes1;'],
    ['tooMany', null, packed(listOf(...Array.from({ length: limits.scenes.count + 1 }, () => ['A', link] as const)).slice(8))],
  ] as const)('what is at fault: %s, scene %s', async (problem, scene, fragment) => {
    expect(fault(await decodeScenes(fragment))).toEqual({ problem, scene });
  });

  it('a compressed list with any one letter changed, or cut', async () => {
    const fragment = await encodeScenes(await many(4));
    expect(fragment).toMatch(/^scenes1;z=/);
    for (let at = 'scenes1;z='.length; at < fragment.length; at += 1) {
      const read = await decodeScenes(fragment.slice(0, at) + (fragment[at] === 'A' ? 'B' : 'A') + fragment.slice(at + 1));
      if (read.ok) expect(at).toBe(fragment.length - 1);
      expect((await decodeScenes(fragment.slice(0, at))).ok).toBe(false);
    }
  });

  it('what is compressed, where the browser cannot inflate it', async () => {
    const fragment = await encodeScenes(await many(4));
    vi.stubGlobal('DecompressionStream', undefined);
    expect(fault(await decodeScenes(fragment))).toEqual({ problem: 'browser', scene: null });
  });

  it('what is too long, before or after inflating', async () => {
    expect(fault(await decodeScenes(`scenes1;${'x'.repeat(limits.link.encoded)}`))).toEqual({ problem: 'tooLong', scene: null });
    expect(fault(await decodeScenes(packed('0'.repeat(limits.link.inflated + 1))))).toEqual({ problem: 'tooLong', scene: null });
  });
});

describe('readScenesFile', () => {
  it('takes a link as a whole address, and what else a file may have', async () => {
    const text = `\uFEFF${JSON.stringify({ note: 'mine', clipLabScenes: 1, scenes: [{ title: ' A\n', link: ` https://lab.example/?lang=pt-BR#${link} `, by: 'me' }, { title: 'B', link: `#${encodeURIComponent(link)}` }] })}`;
    expect(await readScenesFile(text)).toEqual({ ok: true, scenes: [{ title: 'A', link }, { title: 'B', link }] });
  });

  it.each([
    ['damaged', null, ''], ['damaged', null, '{'], ['damaged', null, 'null'], ['damaged', null, '[]'], ['damaged', null, '{}'], ['damaged', null, '"scenes"'],
    ['damaged', null, '{"clipLabScenes":"1","scenes":[]}'], ['damaged', null, '{"clipLabScenes":1}'], ['damaged', null, file('A')], ['damaged', null, file({ length: 1, 0: { title: 'A', link } })],
    ['version', null, '{"clipLabScenes":2,"scenes":[]}'], ['version', null, '{"clipLabScenes":2}'],
    ['empty', null, file([])], ['tooMany', null, file(Array(limits.scenes.count + 1).fill({ title: 'A', link }))],
    ['damaged', 2, file([{ title: 'A', link }, null])], ['damaged', 2, file([{ title: 'A', link }, { title: 'B' }])], ['damaged', 1, file([{ title: 'A', link: 1 }])],
    ['damaged', 1, file([{ title: 'A', link: 'https://lab.example/' }])], ['damaged', 1, file([{ title: 'A', link: `https://lab.example/#scenes1;title=A;${link}` }])],
    ['title', 2, file([{ title: 'A', link }, { link }])], ['title', 1, file([{ title: 7, link }])], ['title', 1, file([{ title: '\u200B\u00AD', link }])], ['title', 1, file([{ title: ' ', link }])], ['title', 1, file([{ title: 'x'.repeat(limits.scenes.title + 1), link }])],
    ['limits', 2, file([{ title: 'A', link }, { title: 'B', link: link.replace('0.07', '-1') }])],
    ['tooLong', null, ' '.repeat(limits.scenes.file + 1)], ['tooLong', 1, file([{ title: 'A', link: `v1;${'x'.repeat(limits.link.encoded)}` }])],
    ['damaged', null, '['.repeat(400_000)],
  ])('says what is at fault: %s, scene %s', async (problem, scene, text) => {
    expect(fault(await readScenesFile(text))).toEqual({ problem, scene });
  });

  it('is not led to anything that an object inherits', async () => {
    const read = await readScenesFile(`{"__proto__":{"clipLabScenes":1,"scenes":[]},"clipLabScenes":1,"scenes":[{"title":"__proto__","link":${JSON.stringify(link)},"__proto__":{"link":"x"}}]}`);
    expect(read).toEqual({ ok: true, scenes: [{ title: '__proto__', link }] });
  });
});
