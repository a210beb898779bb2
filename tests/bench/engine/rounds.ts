// Times contenders in rounds: in each round every one of them, in an order drawn from a seed.

export interface Effort {
  readonly rounds: number;
  /** How long each contender is kept running in each round, at least. */
  readonly milliseconds: number;
}

/** Something to time; what it returns is awaited when it is a promise. */
export type Run = () => unknown;

/** Milliseconds since some moment. */
export type Clock = () => number;

/** Runs for at least `milliseconds`, in batches of `batch` calls so that the clock is read seldom; returns µs a call. */
async function timeOf(run: Run, batch: number, milliseconds: number, clock: Clock): Promise<number> {
  const start = clock();
  let calls = 0;
  let elapsed = 0;
  do {
    for (let k = 0; k < batch; k++) {
      const result = run();
      if (result instanceof Promise) await result;
    }
    calls += batch;
    elapsed = clock() - start;
  } while (elapsed < milliseconds);
  return (1000 * elapsed) / calls;
}

/** The calls that fill about a tenth of `milliseconds`, found by doubling; warms the code up on the way. */
async function batchFor(run: Run, milliseconds: number, clock: Clock): Promise<number> {
  for (let batch = 1; ; batch *= 2) {
    if ((await timeOf(run, batch, 0, clock)) * batch > 100 * milliseconds) return batch;
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

/** µs a call, for each run one number a round; a first round, in which the compiler may still be at work, is left out. */
export async function timeInRounds(runs: readonly Run[], effort: Effort, random: () => number, clock: Clock): Promise<number[][]> {
  const batches: number[] = [];
  for (const run of runs) batches.push(await batchFor(run, effort.milliseconds, clock));
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round <= effort.rounds; round++) {
    for (const k of shuffled([...runs.keys()], random)) times[k]!.push(await timeOf(runs[k]!, batches[k]!, effort.milliseconds, clock));
  }
  return times.map((list) => list.slice(1));
}
