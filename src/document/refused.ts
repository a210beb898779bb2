// How a reader of a link stops at the first thing that it refuses.

export class Refused extends Error {
  constructor(readonly problem: 'damaged' | 'limits') {
    super(problem);
  }
}

/** Throws Refused. */
export function refuse(problem: 'damaged' | 'limits' = 'damaged'): never {
  throw new Refused(problem);
}
