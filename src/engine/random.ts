// Random numbers that are the same again for the same seed.

/**
 * A generator of uniform numbers in [0, 1), with 53 random bits each, decided entirely by `seed`.
 * Throws RangeError when the seed is not a finite number.
 * Source: C. Doty-Humphrey's sfc32 (PractRand), its state filled from the seed's 64 bits and run 15 times first.
 */
export function createRandom(seed: number): () => number {
  if (!Number.isFinite(seed)) throw new RangeError(`the seed is ${seed}: it must be a finite number`);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, seed + 0);
  let a = view.getUint32(0);
  let b = view.getUint32(4);
  let c = 0x9e3779b9;
  let counter = 1;
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let k = 0; k < 15; k++) next();
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000;
}

/**
 * One number of the standard normal distribution (mean 0, variance 1), from two draws of `random`, uniform in [0, 1).
 * Source: G. E. P. Box and M. E. Muller (1958).
 */
export function normal(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
