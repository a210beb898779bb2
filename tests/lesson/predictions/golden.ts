// The golden numbers of the questions, and how close to their twelve digits a number must come.
import { expect } from 'vitest';
import { readGolden } from '../../engine/support.ts';

export interface GoldenItem {
  readonly id: string;
  readonly options: readonly string[];
  readonly answer: number;
  readonly numbers: Readonly<Record<string, unknown>>;
}

export const golden: ReadonlyMap<string, GoldenItem> = new Map(readGolden<{ readonly items: readonly GoldenItem[] }>('misconceptions').items.map((item) => [item.id, item]));

/** The golden number at a path such as `loss/.01`. */
export function goldenAt(id: string, path: string): number {
  const found = path.split('/').reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], golden.get(id)?.numbers);
  if (typeof found !== 'string') throw new Error(`no golden number ${id} ${path}`);
  return Number(found.replace(/\/\d+$/, ''));
}

/** Half a unit of the twelfth digit, and the rounding of a few doubles. */
export function expectGolden(value: number, expected: number, name: string): void {
  expect(Math.abs(value - expected), `${name}: ${value} is ${expected}`).toBeLessThanOrEqual(6e-12 * Math.abs(expected) + 1e-15);
}

/** All golden numbers of an item, however deep. */
export function allGolden(id: string): number[] {
  const collect = (node: unknown): number[] =>
    typeof node === 'string' ? [Number(node)] : typeof node === 'object' && node !== null ? Object.values(node).flatMap(collect) : [];
  return collect(golden.get(id)?.numbers).filter((value) => Number.isFinite(value));
}
