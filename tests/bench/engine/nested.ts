// The loss and its gradients on plain nested arrays, as most people would write them from the formulas.
import { float64, type AdamSettings, type Contender, type Derivatives, type Numbers, type Problem, type Training } from './contender.ts';

type Vector = readonly number[];
type Rows = readonly Vector[];

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
};
const lengthOf = (v: Vector): number => Math.sqrt(dot(v, v));
const mean = (v: Vector): number => v.reduce((sum, x) => sum + x, 0) / v.length;
const transpose = (m: Rows): number[][] => m[0]!.map((_, j) => m.map((row) => row[j]!));

const unitRows = (m: Rows): number[][] =>
  m.map((row) => {
    const length = lengthOf(row);
    return row.map((x) => x / length);
  });

const logitsOf = (images: Rows, texts: Rows, temperature: number): number[][] => images.map((u) => texts.map((v) => dot(u, v) / temperature));

const crossEntropy = (logits: Rows): number =>
  mean(
    logits.map((row, i) => {
      const max = Math.max(...row);
      let sum = 0;
      for (const z of row) sum += Math.exp(z - max);
      return max + Math.log(sum) - row[i]!;
    }),
  );

const softmax = (row: Vector): number[] => {
  const max = Math.max(...row);
  const exps = row.map((z) => Math.exp(z - max));
  const sum = exps.reduce((total, e) => total + e, 0);
  return exps.map((e) => e / sum);
};

function lossOf({ images, texts, temperature }: Problem): number {
  const logits = logitsOf(unitRows(images), unitRows(texts), temperature);
  return (crossEntropy(logits) + crossEntropy(transpose(logits))) / 2;
}

/** weights·vectors/τ, row by row. */
const weighted = (weights: Rows, vectors: Rows, temperature: number): number[][] =>
  weights.map((row) => {
    const sum = vectors[0]!.map(() => 0);
    row.forEach((w, k) => vectors[k]!.forEach((x, c) => (sum[c] = sum[c]! + w * x)));
    return sum.map((x) => x / temperature);
  });

/** (I − u uᵀ) g / ‖x‖ for each row. */
const throughNormalisation = (g: Rows, unit: Rows, raw: Rows): number[][] =>
  g.map((row, i) => {
    const u = unit[i]!;
    const along = dot(row, u);
    const length = lengthOf(raw[i]!);
    return row.map((x, c) => (x - along * u[c]!) / length);
  });

function derivativesOf({ images, texts, temperature }: Problem): Derivatives {
  const u = unitRows(images);
  const v = unitRows(texts);
  const logits = logitsOf(u, v, temperature);
  const columns = transpose(logits);
  const p = logits.map(softmax);
  const q = transpose(columns.map(softmax));
  const n = logits.length;
  const g = p.map((row, i) => row.map((x, j) => (x + q[i]![j]! - (i === j ? 2 : 0)) / (2 * n)));
  let byScale = 0;
  g.forEach((row, i) => (byScale += dot(row, logits[i]!)));
  return {
    loss: (crossEntropy(logits) + crossEntropy(columns)) / 2,
    images: throughNormalisation(weighted(g, v, temperature), u, images),
    texts: throughNormalisation(weighted(transpose(g), u, temperature), v, texts),
    temperature: -byScale / temperature,
  };
}

/** Adam on nested arrays, each of which is made anew. */
function trainingOf(problem: Problem, { learningRate, beta1, beta2, epsilon }: AdamSettings): Training {
  let now: Problem = problem;
  let step = 0;
  const zeros = { images: problem.images.map((row) => row.map(() => 0)), texts: problem.texts.map((row) => row.map(() => 0)), scale: [[0]] };
  let mean: typeof zeros = zeros;
  let square: typeof zeros = zeros;
  const blend = (old: Rows, fresh: Rows, share: number, of: (x: number) => number): number[][] => old.map((row, i) => row.map((x, k) => share * x + (1 - share) * of(fresh[i]![k]!)));
  const moved = (p: Rows, m: Rows, v: Rows): number[][] =>
    p.map((row, i) => row.map((x, k) => x - (learningRate * (m[i]![k]! / (1 - beta1 ** step))) / (Math.sqrt(v[i]![k]! / (1 - beta2 ** step)) + epsilon)));
  const rows = (numbers: Numbers): Rows => numbers as Rows;
  return {
    step: () => {
      const g = derivativesOf(now);
      step++;
      const byScale = [[-g.temperature * now.temperature]];
      mean = { images: blend(mean.images, rows(g.images), beta1, (x) => x), texts: blend(mean.texts, rows(g.texts), beta1, (x) => x), scale: blend(mean.scale, byScale, beta1, (x) => x) };
      square = { images: blend(square.images, rows(g.images), beta2, (x) => x * x), texts: blend(square.texts, rows(g.texts), beta2, (x) => x * x), scale: blend(square.scale, byScale, beta2, (x) => x * x) };
      const scale = moved([[-Math.log(now.temperature)]], mean.scale, square.scale)[0]![0]!;
      now = { images: moved(now.images, mean.images, square.images), texts: moved(now.texts, mean.texts, square.texts), temperature: Math.exp(-scale) };
      return g.loss;
    },
  };
}

export const nested: Contender = {
  name: 'nested arrays',
  tolerance: float64,
  isLibrary: false,
  prepare: (problem) => ({ evaluate: () => lossOf(problem), differentiate: () => derivativesOf(problem) }),
  train: trainingOf,
};
