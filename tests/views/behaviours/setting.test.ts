// A figure's own Live value: who is told of a change, and of what.
import { expect, it, vi } from 'vitest';
import { createSetting } from '../../../src/views/behaviours/setting.ts';

it('tells of each change, and of nothing else', () => {
  const setting = createSetting(2);
  const told = vi.fn();
  const stop = setting.subscribe(() => told(setting.get()));
  setting.set(2);
  expect(told).not.toHaveBeenCalled();
  setting.set(5);
  expect(told.mock.calls).toEqual([[5]]);
  stop();
  setting.set(7);
  expect(told).toHaveBeenCalledTimes(1);
  expect(setting.get()).toBe(7);
});
