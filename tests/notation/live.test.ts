// Values that change: computed once per change, only when asked, and told of as long as one listens.
import { describe, expect, it, vi } from 'vitest';
import { constant, mapLive, type Live } from '../../src/notation/live.ts';

/** A source whose value can be set. */
function source<T>(value: T): Live<T> & { set(next: T): void } {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}

describe('mapLive', () => {
  it('computes nothing until asked, whatever changes and whoever listens', () => {
    const numbers = source(1);
    const of = vi.fn((n: number) => n * 10);
    const tens = mapLive(numbers, of);
    tens.subscribe(() => undefined);
    numbers.set(2);
    numbers.set(3);
    expect(of).not.toHaveBeenCalled();
    expect(tens.get()).toBe(30);
    expect(of.mock.calls).toEqual([[3]]);
  });

  it('computes once per change, and gives the same object in between', () => {
    const numbers = source(1);
    const of = vi.fn((n: number) => ({ tens: n * 10 }));
    const tens = mapLive(numbers, of);
    const first = tens.get();
    expect(tens.get()).toBe(first);
    expect(of).toHaveBeenCalledTimes(1);
    numbers.set(2);
    const second = tens.get();
    expect(second).toEqual({ tens: 20 });
    expect(tens.get()).toBe(second);
    expect(of).toHaveBeenCalledTimes(2);
  });

  it('gives a new object for a new source value, though it equals the former', () => {
    const points = source({ x: 1 });
    const copies = mapLive(points, ({ x }) => ({ x }));
    const before = copies.get();
    points.set({ x: 1 });
    expect(copies.get()).not.toBe(before);
    expect(copies.get()).toEqual(before);
  });

  it('does not compute again when the source tells of a change that is none', () => {
    const numbers = source(1);
    const of = vi.fn((n: number) => n);
    const same = mapLive(numbers, of);
    same.get();
    numbers.set(1);
    same.get();
    expect(of).toHaveBeenCalledTimes(1);
  });

  it('remembers undefined as any other value, of the source or of the result', () => {
    const nothing = source<number | undefined>(undefined);
    const of = vi.fn((n: number | undefined) => n);
    const same = mapLive(nothing, of);
    expect(same.get()).toBeUndefined();
    expect(same.get()).toBeUndefined();
    expect(of).toHaveBeenCalledTimes(1);
    nothing.set(5);
    expect(same.get()).toBe(5);
    nothing.set(undefined);
    expect(same.get()).toBeUndefined();
  });

  it('tells of each change until it is told to stop', () => {
    const numbers = source(1);
    const tens = mapLive(numbers, (n) => n * 10);
    const heard: number[] = [];
    const stop = tens.subscribe(() => heard.push(tens.get()));
    numbers.set(2);
    numbers.set(3);
    stop();
    numbers.set(4);
    expect(heard).toEqual([20, 30]);
    expect(tens.get()).toBe(40);
  });

  it('chains, still computing each part once', () => {
    const numbers = source(1);
    const parity = vi.fn((n: number) => n % 2);
    const word = vi.fn((rest: number) => ({ word: rest === 0 ? 'even' : 'odd' }));
    const words = mapLive(mapLive(numbers, parity), word);
    const first = words.get();
    numbers.set(3);
    expect(words.get()).toBe(first);
    expect([parity.mock.calls.length, word.mock.calls.length]).toEqual([2, 1]);
    numbers.set(4);
    expect(words.get()).toEqual({ word: 'even' });
  });
});

describe('constant', () => {
  it('keeps its value and never tells of a change', () => {
    const value = { x: 1 };
    const listener = vi.fn();
    const fixed = constant(value);
    const stop = fixed.subscribe(listener);
    expect(fixed.get()).toBe(value);
    expect(fixed.get()).toBe(value);
    stop();
    expect(listener).not.toHaveBeenCalled();
  });
});
