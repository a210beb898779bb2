// Whether an element is seen, of what an observer says of it.
import { expect, it } from 'vitest';
import { isSeenNow } from '../../../src/views/behaviours/useSeen.ts';

it.each([[[true], true], [[false, true], true], [[true, false], false], [[true, false, true], true], [[], false]])('%j: %s, as it was last', (seen, isSeen) => {
  expect(isSeenNow(seen.map((isIntersecting) => ({ isIntersecting })))).toBe(isSeen);
});
