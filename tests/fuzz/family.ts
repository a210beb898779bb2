// One family of fuzz cases: what is thrown at the product and what must hold, and how a failure says how to repeat it.
import fc from 'fast-check';

export interface Family {
  readonly name: string;
  /** Its part of all cases. The parts of all families add up to 1. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

export interface Run {
  /** Cases of all families together. */
  readonly cases: number;
  readonly seed: number;
  /** Of one case, as a failure tells it; undefined for all. */
  readonly path: string | undefined;
}

export const casesOf = (family: Family, { cases }: Run): number => Math.max(1, Math.round(family.share * cases));

/** Throws with the smallest case found that fails, and the line that repeats it. */
export async function run(family: Family, how: Run): Promise<void> {
  const { seed, path } = how;
  const details = await fc.check(family.property, { numRuns: casesOf(family, how), seed, ...(path === undefined ? {} : { path, endOnFailure: true }) });
  if (!details.failed) return;
  const repeat = `To repeat it: npm run fuzz -- --family=${family.name} --seed=${seed}${details.counterexamplePath === null ? '' : ` --path=${details.counterexamplePath}`}`;
  throw new Error(`${fc.defaultReportMessage(details)}\n\n${repeat}`, { cause: details.errorInstance });
}
