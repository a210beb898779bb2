// What is made for an effect: heard, unless it came too late.
import { expect, it, vi } from 'vitest';
import { whenMade } from '../../src/state/whenMade.ts';

it('is heard once it is made', async () => {
  const take = vi.fn();
  whenMade(Promise.resolve('link'), take);
  expect(take).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(take.mock.calls).toEqual([['link']]));
});

it('is not heard once it is no longer wanted', async () => {
  const take = vi.fn();
  const making = Promise.resolve('link');
  whenMade(making, take)();
  await making;
  expect(take).not.toHaveBeenCalled();
});
