// Files that come in: their text, or why there is none.
import { describe, expect, it, vi } from 'vitest';
import { tensorTextLimit } from '../../../src/engine/index.ts';
import { readFile } from '../../../src/panels/exchange/readFile.ts';

describe('readFile', () => {
  it('gives the text', async () => {
    expect(await readFile(new File(['1;2\n'], 'a.csv'))).toEqual({ text: '1;2\n', fileFault: null });
  });

  it('does not read a large file', async () => {
    const text = vi.fn(() => Promise.resolve(''));
    expect(await readFile({ name: 'large.csv', size: tensorTextLimit + 1, text })).toEqual({ text: null, fileFault: { code: 'fileTooLarge', name: 'large.csv' } });
    expect(text).not.toHaveBeenCalled();
    await readFile({ name: 'just.csv', size: tensorTextLimit, text });
    expect(text).toHaveBeenCalledOnce();
  });

  it('says which file could not be read', async () => {
    const gone = { name: 'gone.csv', size: 1, text: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    expect(await readFile(gone)).toEqual({ text: null, fileFault: { code: 'fileUnreadable', name: 'gone.csv' } });
  });
});
