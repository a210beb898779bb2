// Values that change: computed once per change, only when asked, and told of as long as one listens.
import { describe, expect, it, vi } from 'vitest';
import { constant, createListeners, mapLive, variable } from '../../src/notation/live.ts';

describe('mapLive', () => {
  it('computes nothing until asked, whatever changes and whoever listens', () => {
    const numbers = variable(1);
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
    const numbers = variable(1);
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
    const points = variable({ x: 1 });
    const copies = mapLive(points, ({ x }) => ({ x }));
    const before = copies.get();
    points.set({ x: 1 });
    expect(copies.get()).not.toBe(before);
    expect(copies.get()).toEqual(before);
  });

  it('does not compute again when the source tells of a change that is none', () => {
    const { subscribe, tell } = createListeners();
    const of = vi.fn((n: number) => n);
    const same = mapLive({ get: () => 1, subscribe }, of);
    same.get();
    tell();
    same.get();
    expect(of).toHaveBeenCalledTimes(1);
  });

  it('remembers undefined as any other value, of the source or of the result', () => {
    const nothing = variable<number | undefined>(undefined);
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
    const numbers = variable(1);
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
    const numbers = variable(1);
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

describe('variable', () => {
  it('tells of each change, and of nothing else', () => {
    const setting = variable(2);
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

  it('takes NaN for the same as NaN', () => {
    const setting = variable(NaN);
    const told = vi.fn();
    setting.subscribe(told);
    setting.set(NaN);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('createListeners', () => {
  it('tells one that subscribed twice twice, and once after one of the two was ended', () => {
    const listeners = createListeners();
    const told = vi.fn();
    const stop = listeners.subscribe(told);
    listeners.subscribe(told);
    listeners.tell();
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    stop();
    listeners.tell();
    expect(told).toHaveBeenCalledTimes(3);
  });
});
