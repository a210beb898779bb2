// What edits of lists share.
import { describe, expect, it } from 'vitest';
import { freeId, replaceAt } from '../../src/document/lists.ts';

describe('an id for what is added', () => {
  it.each([[[], 1], [[1, 2], 3], [[1, 3], 2], [[2], 1], [[Number.MAX_SAFE_INTEGER, 1], 2]])('beside %j is %d', (ids, free) => {
    expect(freeId(ids.map((id) => ({ id })))).toBe(free);
  });
});

describe('a changed place', () => {
  it('leaves the others, and a list without it, alone', () => {
    const list = [{ x: 1 }, { x: 2 }];
    const changed = replaceAt(list, 1, ({ x }) => ({ x: x + 1 }));
    expect(changed).toEqual([{ x: 1 }, { x: 3 }]);
    expect(changed[0]).toBe(list[0]);
    expect(replaceAt(list, 2, () => ({ x: 0 }))).toEqual(list);
  });
});
