// Files that come in: their text, or why there is none.
import { describe, expect, it, vi } from 'vitest';
import { tensorTextLimit } from '../../../src/engine/index.ts';
import { decodeDocument } from '../../../src/document/codec.ts';
import { createDocument } from '../../../src/document/createDocument.ts';
import { encodeLink } from '../../../src/document/link.ts';
import { limits } from '../../../src/document/limits.ts';
import { svgLinkId } from '../../../src/document/picture/pictureLink.ts';
import { chapterExample } from '../../../src/lesson/presets.ts';
import { readFile } from '../../../src/panels/exchange/readFile.ts';

const arrayBuffer = () => Promise.resolve(new ArrayBuffer(0));

describe('readFile', () => {
  it('gives the text', async () => {
    expect(await readFile(new File(['1;2\n'], 'a.csv'))).toEqual({ text: '1;2\n', view: null, fileFault: null });
  });

  it('does not read a large file', async () => {
    const text = vi.fn(() => Promise.resolve(''));
    expect(await readFile({ name: 'large.csv', size: tensorTextLimit + 1, text, arrayBuffer })).toEqual({ text: null, fileFault: { code: 'fileTooLarge', name: 'large.csv' } });
    expect(text).not.toHaveBeenCalled();
    await readFile({ name: 'just.csv', size: tensorTextLimit, text, arrayBuffer });
    expect(text).toHaveBeenCalledOnce();
  });

  it('says which file could not be read', async () => {
    const gone = { name: 'gone.csv', size: 1, text: () => Promise.reject(new DOMException('', 'NotReadableError')), arrayBuffer };
    expect(await readFile(gone)).toEqual({ text: null, fileFault: { code: 'fileUnreadable', name: 'gone.csv' } });
  });

  it('gives the state that a picture carries, and says when there is none', async () => {
    const document = createDocument(chapterExample);
    const svg = (text: string) => new File([`<svg><metadata id="${svgLinkId}">${text}</metadata></svg>`], 'a.SVG');
    const view = { stage: 'loss', direction: 'textToImage', pick: { row: 2, col: 0 } } as const;
    const read = await readFile(svg(await encodeLink({ document, view })));
    expect(decodeDocument(read.text ?? '')).toEqual(document);
    expect(read).toMatchObject({ view });
    expect(await readFile(svg('v1;damaged'))).toEqual({ text: null, fileFault: { code: 'pictureDamaged', name: 'a.SVG' } });
    expect(await readFile(new File(['\x89PNG'], 'a.png'))).toEqual({ text: null, fileFault: { code: 'pictureWithoutState', name: 'a.png' } });
    const tooLarge = { name: 'a.png', size: limits.picture + 1, text: () => Promise.resolve(''), arrayBuffer };
    expect((await readFile(tooLarge)).fileFault?.code).toBe('pictureTooLarge');
  });
});
