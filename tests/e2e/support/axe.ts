// What axe-core finds wrong with the page as it stands, in lines to read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours and sizes alone, and so on the theme. */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size'] as const;

/** A page, whatever drives the browser. */
interface Evaluator {
  evaluate<Result>(script: string | (() => Result | Promise<Result>)): Promise<Result>;
  evaluate<Result, Value>(script: (value: Value) => Result | Promise<Result>, value: Value): Promise<Result>;
}

/**
 * One line for each element at fault; `state` says where, `only` which rules are asked, when not all, and `without` which do not apply there.
 * The source is evaluated by the browser itself, so that the page's policy does not forbid it.
 */
export async function axeFaults(page: Evaluator, state: string, { only = [], without = [] }: { readonly only?: readonly string[]; readonly without?: readonly string[] } = {}): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async ({ runOnly, disabled }) => {
    const { axe: checker } = window as unknown as { readonly axe: typeof axe };
    return (await checker.run(document, {
      runOnly,
      rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    })).violations;
  }, { runOnly: only.length > 0 ? { type: 'rule' as const, values: [...only] } : { type: 'tag' as const, values: [...tags] }, disabled: without });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${state}: ${id} at ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`));
}
