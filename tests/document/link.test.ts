// A link carries the very document and view; old links stay readable; damaged, hostile and endless ones are refused with a reason.
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deflate } from '../../src/document/deflate.ts';
import { drawings, type LabDocument } from '../../src/document/document.ts';
import { setLabel, setNormalize, setTemperature } from '../../src/document/edits.ts';
import { limits } from '../../src/document/limits.ts';
import { decodeLink, encodeLink, encodeReadableLink, encodeShortLink, isLink } from '../../src/document/link.ts';
import type { LinkView } from '../../src/document/linkText.ts';
import { plainDescent } from '../../src/engine/training/index.ts';
import { trainingDefaults, type Training } from '../../src/document/training/training.ts';
import { stages } from '../../src/notation/cellRef.ts';
import { chapter, documentOf, documents } from './support.ts';

const readable = 'v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;temperature=0.07;normalize=off';
const view: LinkView = { stage: 'loss', direction: 'textToImage', pick: { row: 0, col: 2 } };
const change = (from: string | RegExp, to: string) => readable.replace(from, to);
const problemOf = async (link: string) => {
  const read = await decodeLink(link);
  return read.ok ? null : read.problem;
};
const documentIn = async (link: string): Promise<LabDocument> => {
  const read = await decodeLink(link);
  if (!read.ok) throw new Error(read.problem);
  return read.linked.document;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a link', () => {
  it('to the chapter’s example can be read', async () => {
    expect(await encodeLink({ document: chapter, view: null })).toBe(readable);
    expect(await encodeLink({ document: chapter, view })).toBe(change('normalize', 'view=loss,1,3,textToImage;normalize'));
  });

  it('restores the very document and view, readable or compressed', async () => {
    const views = fc.option(
      fc.record({ stage: fc.constantFrom(...stages), direction: fc.constantFrom('imageToText' as const, 'textToImage' as const), pick: fc.constant({ row: 0, col: 0 }) }),
      { nil: null },
    );
    await fc.assert(
      fc.asyncProperty(documents, views, async (document, seen) => {
        const link = await encodeLink({ document, view: seen });
        expect(isLink(link)).toBe(true);
        expect(new URL(`https://example.org/#${link}`).hash).toBe(`#${link}`);
        expect(await decodeLink(link)).toEqual({ ok: true, linked: { document, view: seen } });
      }),
      { numRuns: 150 },
    );
  });

  it.each([0.1 + 0.2, 1 / 3, 5e-324 * 2 ** 1000, limits.component.max, -limits.component.min, 123456789012345680, Math.PI])('restores the double %d', async (value) => {
    const document: LabDocument = { ...chapter, images: chapter.images.map((item) => ({ ...item, vector: [value, 1, 0] })) };
    const accepted = Math.abs(value) >= limits.component.min;
    const link = await encodeLink({ document, view: null });
    if (accepted) expect((await documentIn(link)).images[1]?.vector[0]).toBe(value);
    else expect(await problemOf(link)).toBe('limits');
  });

  it.each(['0,07', '7e-2', ' 0.07', '+0.07'])('restores the temperature typed as "%s"', async (text) => {
    const document = setTemperature(chapter, 0.07, { quantity: 'temperature', text });
    expect(await documentIn(await encodeLink({ document, view: null }))).toEqual(document);
  });

  it.each(['a/b;c:d,e~f.g=h', '<img src=x onerror=alert(1)>', '100 %', '%41', 'gato 🐈', '(a) [b] "c" \'d\' !', '\u202Ecod', '𝒙'])('restores the label %s', async (label) => {
    const document = setLabel(setLabel(chapter, 'images', 1, label), 'texts', 2, label);
    const link = await encodeLink({ document, view: null });
    expect(await documentIn(link)).toEqual(document);
    // Nothing in it ends a link in running text, or means anything to Markdown or HTML.
    expect(link).toMatch(/^[\w.,:;=/~%+-]+$/);
  });

  it('carries halves of characters as the sign for what cannot be read', async () => {
    expect((await documentIn(await encodeLink({ document: setLabel(chapter, 'images', 0, 'x\uDC08y'), view: null }))).images[0]?.label).toBe('x\uFFFDy');
    expect((await documentIn(change('cat:1', 'cat~%EF%BF%BD:1'))).images[0]?.label).toBe('\uFFFD');
  });

  it('has room for the largest document, compressed or not', async () => {
    const label = '漢'.repeat(limits.label.max);
    const largest = documentOf(limits.pairs.max, limits.dimensions.max);
    const items = (sign: number) => largest.images.map((item, i) => ({ ...item, id: Number.MAX_SAFE_INTEGER - i, label, vector: item.vector.map((_, k) => (sign * (1 + Math.sin(i * 16 + k) / 3)) / 1e90) }));
    const document: LabDocument = { ...largest, images: items(1), texts: items(-1), seed: Number.MIN_SAFE_INTEGER };
    const packed = await encodeLink({ document, view });
    expect(packed).toMatch(/^v1;z=[\w-]+$/);
    vi.stubGlobal('CompressionStream', undefined);
    const plain = await encodeLink({ document, view });
    expect(plain).toMatch(/^v1;images=/);
    expect(plain.length).toBeLessThan(limits.link.encoded);
    expect(packed.length).toBeLessThan(plain.length);
    for (const link of [packed, plain]) expect(await decodeLink(link)).toEqual({ ok: true, linked: { document, view } });
  });

  it('stays readable while it is short, and where compressing would not shorten it', async () => {
    expect(await encodeLink({ document: documentOf(5, 5), view: null })).toMatch(/^v1;images=/);
    expect(await encodeLink({ document: documentOf(16, 8), view: null })).toMatch(/^v1;z=/);
  });

  it('can be had as short as can be, and readable at any length', async () => {
    for (const [document, whole, short] of [[documentOf(5, 5), /^v1;images/, /^v1;z=/], [documentOf(16, 8), /^v1;images/, /^v1;z=/], [documentOf(1, 1), /^v1;images/, /^v1;images/]] as const) {
      const [link, shortest, readableLink] = [await encodeLink({ document, view }), await encodeShortLink({ document, view }), encodeReadableLink({ document, view })];
      expect(shortest).toMatch(short);
      expect(shortest.length).toBeLessThanOrEqual(link.length);
      expect(readableLink).toMatch(whole);
      for (const each of [shortest, readableLink]) expect(await decodeLink(each)).toEqual(await decodeLink(link));
    }
  });
});

describe('links of old stay readable for ever', () => {
  it('what a run of training leaves out means what it meant at first', () => {
    expect(trainingDefaults).toEqual({
      objective: 'symmetric', optimiser: { kind: 'sgd', momentum: 0 }, learningRate: 0.1, trained: { images: true, texts: true, temperature: false },
      maximumScale: 100, renormalise: false, update: 'gradient', bias: -10,
    });
    // And it is what the engine calls plain descent, as the lab says that it opens with it.
    expect(trainingDefaults).toEqual(plainDescent);
  });

  // Only ever added to. What such a link once said it says today.
  const normalised = setNormalize(chapter, true);
  it.each([
    ['the chapter’s example', readable, chapter, null],
    ['a step, a cell and a direction', 'v1;images=cat:1,0,0/dog:0,1,0/bird:0,0,1;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;temperature=0.07;view=loss,1,3,textToImage;normalize=off', chapter, view],
    ['a name, a place of its own and a seed', 'v1;images=cat.7~my%20cat:1,-2e-7;texts=fish~um%20peixe%3B%20n%C3%A3o:0.5,1e+21;temperature=1;seed=-4;normalize=on', {
      version: 1, normalize: true, seed: -4, temperature: { value: 1, typed: null },
      images: [{ id: 7, drawing: 'cat', label: 'my cat', vector: [1, -2e-7] }],
      texts: [{ id: 1, drawing: 'fish', label: 'um peixe; não', vector: [0.5, 1e21] }],
    }, null],
    ['a temperature as typed', readable.replace('0.07;', '0.07:scale:14%2C285714285714286;').replace('off', 'on'), setTemperature(normalised, 0.07, { quantity: 'scale', text: '14,285714285714286' }), null],
    ['compressed', 'v1;z=eJw9zUEKwjAUBNALDb8Tuqgm5ADuvUC0vyXQGEliFU8vQXQ3DI-ZmMKq1V9DswYEhzmvljDgcIlltgRhXNNX-yLKERTzgz3JoTd_LiMok2ua7lpCexT1FE5uj_r0W64VBiP64jmf-ru75ZLCFt_q87J8AAY1LHs', chapter, view],
    ['escaped once more on its way', encodeURIComponent(readable), chapter, null],
    ['fields in another order', 'v1;normalize=off;temperature=0.07;texts=cat:0.9,0.1,0/dog:0.1,0.8,0.1/bird:0,0.3,0.7;images=cat:1,0,0/dog:0,1,0/bird:0,0,1', chapter, null],
    ['a run of training', readable.replace('normalize', 'view=loss,1,3,textToImage;training=120;normalize'), chapter, view, { options: trainingDefaults, beside: null, step: 120 }],
    ['a run of training in all its options', readable.replace('normalize', 'training=5000,objective:sigmoid,optimiser:adamW:0.8:0.99:1e-9:0.1,rate:0.02,trained:texts+temperature,scale:free,norms:kept,update:withoutJacobian,bias:-5,beside:temperature:0.01;normalize'), chapter, null, {
      options: {
        objective: 'sigmoid', optimiser: { kind: 'adamW', beta1: 0.8, beta2: 0.99, epsilon: 1e-9, weightDecay: 0.1 }, learningRate: 0.02, trained: { images: false, texts: true, temperature: true },
        maximumScale: null, renormalise: true, update: 'withoutJacobian', bias: -5,
      },
      beside: { what: 'temperature', temperature: 0.01 }, step: 5000,
    }],
    ['written by hand', 'v1;images=cat:+1,.0,0/dog:0,1.0,−0/bird:0e5,0,1;texts=cat:0.90,.1,0/dog:1e-1,0.8,0.1/bird:0,0.3,7E-1;temperature=7e-2;normalize=off', chapter, null],
  ] as const)('%s', async (_, link, document, seen, training?: Training) => {
    expect(await decodeLink(link)).toEqual({ ok: true, linked: { document, view: seen, ...(training && { training }) } });
  });
});

describe('decodeLink refuses', () => {
  it.each([['v2;' + readable.slice(3)], ['v10;z=abc'], ['v0;'], ['v999999999999;'], ['v2']])('another version: %s', async (link) => {
    expect(isLink(link)).toBe(true);
    expect(await problemOf(link)).toBe('version');
  });

  it.each([
    'v1', 'v1;', 'v1;;', 'v1;images', 'v1;=', 'v1%3B%E0%A4%A', 'v1;z=', 'v1;z=!', 'v1;z=AAAA', `v1;z=${'A'.repeat(60_000)}`,
    change('cat:1', 'dragon:1'), change('cat:1', 'constructor:1'), change('cat:1', '<svg>:1'), change('cat:1', 'cat:'), change('cat:1', 'cat:x'), change('cat:1', 'cat:NaN'), change('cat:1', 'cat:0x1'),
    change('cat:1', 'cat~%E0%A4%A:1'), change('cat:1', 'cat.-1:1'), change('cat:1', 'cat.1.5:1'), change('1,0,0', '1,,0'), change('normalize=off', 'normalize=yes'), change('temperature=0.07;', ''),
    change('temperature', 'tau'), change('texts', 'images'), change('0.07', '0.07:beta:1'), change('0.07', '0.07:scale'), change('0.07', '0.5:scale:2:junk'), `${readable};`, `${readable};extra=1`, `${readable};normalize=off`, `${readable};view=loss`,
    `${readable};view=loss,1,1,both`, `${readable};view=loss,1.5,1,imageToText`, `${readable};view=loss,1,1,imageToText,2`, `${readable};view=toString,1,1,imageToText`, `${readable};seed=x`, `${readable};__proto__=1`, `${readable};training=`, `${readable};training=1.5`, `${readable};training=1,`, `${readable};training=1,rate:fast`, `${readable};training=1,rate:1,rate:1`,
    `${readable};training=1,toString:1`, `${readable};training=1,trained:images+images`, `${readable};training=1,optimiser:adam:1:1:1:1:1`, `${readable};training=1,optimiser:sgd:0:0`, `${readable};training=1,beside:update`, `${readable};training=1,beside:objective:sigmoid:1`,
  ])('damage: %s', async (link) => {
    expect(isLink(link)).toBe(true);
    expect(await problemOf(link)).toBe('damaged');
  });

  it.each([
    change('cat:1', 'cat:1e101'), change('cat:1', 'cat:1e999'), change('cat:1', 'cat:1e-101'), change('cat:1', 'cat:1e-999'), change('0.07', '0'), change('0.07', '-1'), change('0.07', '1e5'), change('0.07', '1e999'),
    change('1,0,0', '1,0'), change('/bird:0,0,1', ''), change('dog:0,1,0', 'dog.1:0,1,0'), change('cat:1', 'cat.99999999999999999:1'), change('cat:1', `cat~${'x'.repeat(61)}:1`), change('0.07', `0.07:temperature:0.07${'0'.repeat(40)}`),
    `${readable};seed=0.5`, `${readable};seed=1e300`, `${readable};view=loss,4,1,imageToText`, `${readable};view=loss,0,1,imageToText`, `${readable};view=loss,1,99999999999999999999,imageToText`,
    `${readable};training=10001`, `${readable};training=1,rate:-0.1`, `${readable};training=1,rate:1e10`, `${readable};training=1,rate:1e999`, `${readable};training=1,optimiser:sgd:1`, `${readable};training=1,optimiser:adam:0.9:0.999:0`,
    `${readable};training=1,scale:0.5`, `${readable};training=1,beside:temperature:0`,
  ])('what is beyond the limits: %s', async (link) => {
    expect(await problemOf(link)).toBe('limits');
  });

  it('more than 32 pairs or 16 dimensions', async () => {
    for (const document of [documentOf(33, 2), documentOf(2, 17)]) expect(await problemOf(await encodeLink({ document, view: null }))).toBe('limits');
  });

  it.each([
    ['images', change(/images=.*?;/, '')], ['texts', change(/texts=.*?;/, '')], ['temperature', change('temperature=0.07;', '')], ['normalize', change(';normalize=off', '')],
    // The first of several, whatever else is wrong.
    ['images', 'v1;texts=cat:1'], ['texts', 'v1;images=x;view=loss'], ['normalize', `v1;z=${deflateSync(change(';normalize=off', '').slice(3)).toString('base64url')}`],
  ])('what lacks a field, and names it: %s', async (missing, link) => {
    expect(await decodeLink(link)).toEqual({ ok: false, problem: 'damaged', missing });
  });

  it('what is damaged otherwise, and names no field', async () => {
    for (const link of [change('=off', '=of'), `${readable};x`, 'v1;', change('cat:1', 'cat:')]) expect(await decodeLink(link)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('a link cut anywhere', async () => {
    const compressed = await encodeLink({ document: documentOf(16, 8), view });
    for (const link of [readable, compressed]) {
      for (let length = 2; length < link.length; length += 1) expect(await problemOf(link.slice(0, length)), link.slice(0, length)).toBe('damaged');
    }
  });

  it('a compressed link with any one letter changed', async () => {
    const link = await encodeLink({ document: documentOf(16, 8), view: null });
    for (let at = 'v1;z='.length; at < link.length; at += 1) {
      const changed = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1);
      const read = await decodeLink(changed);
      // The last letter has bits that stand for nothing.
      if (read.ok) expect(at).toBe(link.length - 1);
    }
  });

  it('what is compressed, where the browser cannot inflate it', async () => {
    const link = await encodeLink({ document: documentOf(16, 8), view: null });
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await problemOf(link)).toBe('browser');
    expect(await problemOf(readable)).toBeNull();
  });

  it('anything at all, without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', 'v1;', 'v1;z=', 'v1;images=cat:', 'v1%3B'), async (text, start) => {
        expect((await decodeLink(start + text)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('length is bounded', () => {
  it('before anything is read', async () => {
    expect(await problemOf(`v1;${'x'.repeat(limits.link.encoded)}`)).toBe('tooLong');
    expect(await problemOf(`v1;${'x'.repeat(limits.link.encoded - 3)}`)).toBe('damaged');
  });

  it('while inflating', async () => {
    const bomb = `v1;z=${deflateSync('0'.repeat(30_000_000)).toString('base64url')}`;
    expect(bomb.length).toBeLessThan(limits.link.encoded);
    expect(await problemOf(bomb)).toBe('tooLong');
  });

  it('of compressed text as of any other: what fits is read', async () => {
    expect(await problemOf(`v1;z=${await deflate('x'.repeat(limits.link.inflated))}`)).toBe('damaged');
    expect(await problemOf(`v1;z=${await deflate('x'.repeat(limits.link.inflated + 1))}`)).toBe('tooLong');
  });
});

describe('isLink', () => {
  it('leaves other fragments alone', () => {
    for (const fragment of ['', 'V1;', 'figure', 'v', 'vector', 'v1x', ...drawings]) expect(isLink(fragment)).toBe(false);
  });
});
