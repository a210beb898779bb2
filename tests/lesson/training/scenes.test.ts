// The scenes of the training lab show what they say: each claim is held against the run, step by step, and each answer has its reason.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/document/codec.ts';
import { createDocument } from '../../../src/document/createDocument.ts';
import { lossBounds, type Quantity, type Run } from '../../../src/engine/training/index.ts';
import { trainingScenes, type TrainingSceneId } from '../../../src/lesson/training/ids.ts';
import { angleOf, firstAllRight, lengthOf, partsOf, rowOf } from '../../../src/lesson/training/measures.ts';
import { lastOf, runOf, valueAt } from '../../../src/lesson/training/scene.ts';
import { trainingSceneOf } from '../../../src/lesson/training/scenes.ts';

const runs = new Map<string, Run>();
/** The run of a scene, computed once. */
function run(id: TrainingSceneId): Run {
  const known = runs.get(id) ?? runOf(trainingSceneOf(id));
  runs.set(id, known);
  return known;
}
const series = (of: Run, quantity: Quantity): readonly number[] => Array.from(of.series[quantity]!);
const start = (id: TrainingSceneId, quantity: Quantity) => valueAt(run(id), quantity, 0);
const end = (id: TrainingSceneId, quantity: Quantity) => lastOf(run(id), quantity);
/** Whether each value is at most the one before it, but for the rounding of the last digits. */
const falls = (values: readonly number[]): boolean => values.every((value, k) => k === 0 || value <= values[k - 1]! * (1 + 1e-12));
const besides = (id: TrainingSceneId): Run => {
  const scene = trainingSceneOf(id);
  return runOf({ ...scene, options: { ...scene.options, update: scene.beside! } });
};
const numbersOf = (id: TrainingSceneId) => trainingSceneOf(id).numbers;

describe.each(trainingScenes)('the scene %s', (id) => {
  const { numbers, steps, speed, outcome } = trainingSceneOf(id);

  it('starts from numbers that a document may have', () => {
    const document = createDocument(numbers);
    expect(checkDocument(document)).toMatchObject({ version: 1 });
    expect(numbers.drawings).toHaveLength(numbers.images.length);
  });

  it('is seen within ten seconds, and comes out in finite numbers', () => {
    expect(steps / speed).toBeLessThanOrEqual(10);
    for (const { value } of outcome()) expect(Number.isFinite(value)).toBe(true);
  });
});

describe('a swapped pair', () => {
  it('unswaps: one image and one text right at first, all of them from step 117 on', () => {
    expect([start('swapped', 'accuracyImageToText'), start('swapped', 'accuracyTextToImage')]).toEqual([1 / 3, 1 / 3]);
    expect(firstAllRight(run('swapped'))).toBe(117);
    for (const quantity of ['accuracyImageToText', 'accuracyTextToImage'] as const) expect(series(run('swapped'), quantity).slice(117).every((share) => share === 1)).toBe(true);
    expect(start('swapped', 'loss')).toBeCloseTo(8.31009898245, 10);
    expect(falls(series(run('swapped'), 'loss'))).toBe(true);
  });

  it('is turned by the pull of its own text, nine times the push of the one that it lies on, though the two weigh the same', () => {
    const [pull = NaN, push = NaN, other = NaN] = partsOf(run('swapped').at(0), 0);
    expect(pull / push).toBeCloseTo(9, 1);
    expect(other).toBeLessThan(1e-4);
    const sine = (j: number) => Math.sin((angleOf(run('swapped').at(0), 0, j) * Math.PI) / 180);
    expect(pull / sine(0)).toBeCloseTo(push / sine(1), 3);
  });

  it('has the longer push from step 85 on, and is travelled for the most part by the captions: 48° by caption 1, 12° by image 1', () => {
    const pushes = Array.from({ length: 201 }, (_, step) => partsOf(run('swapped').at(step), 0)).map(([pull = NaN, push = NaN]) => push > pull);
    expect([pushes.indexOf(true), pushes.lastIndexOf(false)]).toEqual([85, 84]);
    const units = (step: number) => {
      const { imageUnit, textUnit } = run('swapped').at(step);
      return [imageUnit, textUnit, imageUnit, textUnit].map((matrix, at) => rowOf(matrix, at < 2 ? 0 : 1));
    };
    const [before, after] = [units(0), units(200)];
    const turned = before.map((unit, at) => Math.round((Math.acos(unit.reduce((sum, x, k) => sum + x * after[at]![k]!, 0)) * 180) / Math.PI));
    expect(turned.slice(0, 2)).toEqual([12, 48]);
    expect(turned[3]).toBeGreaterThan(turned[2] ?? NaN);
  });
});

describe('perfect pairs', () => {
  it('still spread, from 90° to 120°, down to the simplex bound, and stay pairs', () => {
    expect(angleOf(run('perfect').at(0), 0, 1)).toBeCloseTo(90, 10);
    expect(angleOf(run('perfect').at(200), 0, 1)).toBeCloseTo(120, 1);
    expect(end('perfect', 'loss')).toBeCloseTo(lossBounds(3, 3, 0.5).least, 4);
    expect(end('perfect', 'loss')).toBeGreaterThanOrEqual(lossBounds(3, 3, 0.5).least);
    for (const cosine of series(run('perfect'), 'meanMatchedCosine')) expect(cosine).toBeCloseTo(1, 12);
    expect(falls(series(run('perfect'), 'loss'))).toBe(true);
  });
});

describe('a collapse', () => {
  it('has forces of exactly 0, at a loss of ln 4, and its run ends there', () => {
    expect([...run('collapse').at(0).imageForces.data, ...run('collapse').at(0).textForces.data].every((x) => x === 0)).toBe(true);
    for (let j = 0; j < 4; j++) expect(partsOf(run('collapse').at(0), 0)[j]).toBe(0);
    expect(start('collapse', 'loss')).toBeCloseTo(Math.log(4), 14);
    expect(run('collapse').end).toMatchObject({ kind: 'converged', step: 0 });
  });

  it('is left once one image is a degree away', () => {
    const { numbers, options, steps, outcome } = trainingSceneOf('collapse');
    const freed = runOf({ options, steps, numbers: { ...numbers, images: [[0.0175, 0, 1], ...numbers.images.slice(1)] } });
    expect(angleOf(freed.at(0), 0, 1)).toBeCloseTo(1, 2);
    expect(lastOf(freed, 'loss')).toBeLessThan(0.85);
    expect(falls(series(freed, 'loss'))).toBe(true);
    expect(outcome().find(({ key }) => key === 'freed')?.value).toBe(lastOf(freed, 'loss'));
  });
});

describe('false negatives', () => {
  it('keep the loss above (2/4) ln 2, step after step, the two pairs staying the very same', () => {
    const floor = Math.LN2 / 2;
    const { steps } = trainingSceneOf('false-negatives');
    expect(falls(series(run('false-negatives'), 'loss'))).toBe(true);
    for (const loss of series(run('false-negatives'), 'loss')) expect(loss).toBeGreaterThan(floor);
    expect(end('false-negatives', 'loss') - floor).toBeLessThan(0.01);
    for (let step = 0; step <= steps; step++) {
      const point = run('false-negatives').at(step);
      for (const side of ['images', 'texts'] as const) expect(rowOf(point[side], 0)).toEqual(rowOf(point[side], 1));
    }
    expect(end('false-negatives', 'accuracyImageToText')).toBe(0.5);
  });

  it('stop there however long it is trained', () => {
    const long = runOf({ ...trainingSceneOf('false-negatives'), steps: 3000 });
    expect(lastOf(long, 'loss')).toBeGreaterThan(Math.LN2 / 2);
    expect(rowOf(long.at(3000).texts, 0)).toEqual(rowOf(long.at(3000).texts, 1));
  });
});

describe('five pairs on a circle', () => {
  it('end as a regular pentagon, above the bound of the simplex, which needs four dimensions', () => {
    const { least, isLeastAttainable } = lossBounds(5, 2, 0.5);
    expect(isLeastAttainable).toBe(false);
    expect(least).toBeCloseTo(0.2839, 4);
    // The loss of the pentagon, whose cosines are those of 72° and of 144°.
    const cosines = [1, 2, 3, 4].map((k) => Math.cos((2 * Math.PI * k) / 5));
    const pentagon = Math.log(1 + cosines.reduce((sum, c) => sum + Math.exp((c - 1) / 0.5), 0));
    expect(pentagon).toBeCloseTo(0.4420153562, 10);
    expect(end('crowded', 'loss')).toBeCloseTo(pentagon, 4);
    expect(end('crowded', 'loss')).toBeGreaterThanOrEqual(pentagon);
    expect(end('crowded', 'accuracyImageToText')).toBe(1);
    expect(falls(series(run('crowded'), 'loss'))).toBe(true);
  });
});

describe('a hard negative', () => {
  const angles = (id: TrainingSceneId, step: number) => [1, 2, 3].map((j) => angleOf(run(id).at(step), 0, j));
  const share = (id: TrainingSceneId) => trainingSceneOf(id).outcome().find(({ key }) => key === 'share2')?.value ?? NaN;

  it('has nearly all of the push at τ = 0.07: it alone is driven off', () => {
    expect(share('hard-negative-cold')).toBeGreaterThan(0.998);
    const [before, after] = [angles('hard-negative-cold', 0), angles('hard-negative-cold', 200)];
    expect(after[0]! - before[0]!).toBeGreaterThan(10);
    for (const k of [1, 2]) expect(Math.abs(after[k]! - before[k]!)).toBeLessThan(0.5);
  });

  it('has less than half of the push at τ = 1: all are driven off, until all are equally far', () => {
    expect(share('hard-negative-hot')).toBeLessThan(0.5);
    expect(angles('hard-negative-hot', 0)).toEqual(angles('hard-negative-cold', 0));
    for (const angle of angles('hard-negative-hot', 200)) expect(angle).toBeCloseTo((Math.acos(-1 / 3) * 180) / Math.PI, 0);
  });
});

describe('the modality gap', () => {
  it('stays at τ = 0.01, while the loss falls to a hundredth and everything comes right', () => {
    expect(end('gap-cold', 'modalityGap') / start('gap-cold', 'modalityGap')).toBeGreaterThan(0.95);
    expect(end('gap-cold', 'loss') / start('gap-cold', 'loss')).toBeLessThan(0.01);
    expect([start('gap-cold', 'accuracyImageToText'), end('gap-cold', 'accuracyImageToText')]).toEqual([0.2, 1]);
    expect(falls(series(run('gap-cold'), 'loss'))).toBe(true);
  });

  it('closes at τ = 1, from the same start', () => {
    expect({ ...numbersOf('gap-hot'), temperature: 0.01 }).toEqual(numbersOf('gap-cold'));
    expect(start('gap-hot', 'modalityGap')).toBe(start('gap-cold', 'modalityGap'));
    expect(end('gap-hot', 'modalityGap')).toBeLessThan(0.001);
    expect(falls(series(run('gap-hot'), 'loss'))).toBe(true);
  });
});

describe('frozen images', () => {
  it('let the texts go past their images, away from the others', () => {
    const point = run('frozen-images').at(200);
    expect(Array.from(point.images.data)).toEqual(numbersOf('frozen-images').images.flat());
    expect(end('frozen-images', 'accuracyTextToImage')).toBe(1);
    for (let i = 0; i < 3; i++) {
      const others = [0, 1, 2].filter((j) => j !== i);
      // Nearer to its own image than to the others, but further from them than its image is.
      for (const j of others) {
        expect(angleOf(point, i, i)).toBeLessThan(angleOf(point, j, i));
        expect(angleOf(point, j, i)).toBeGreaterThan(100);
      }
      expect(angleOf(point, i, i)).toBeGreaterThan(60);
    }
    expect(falls(series(run('frozen-images'), 'loss'))).toBe(true);
  });
});

describe('the nudge', () => {
  it('brings the pairs together, and the loss first down, then up above its start', () => {
    const losses = series(run('nudge'), 'loss');
    expect(losses[1]).toBeLessThan(losses[0]!);
    expect(falls(losses.slice(1).map((loss) => -loss))).toBe(true);
    expect(end('nudge', 'loss')).toBeGreaterThan(start('nudge', 'loss'));
    expect(end('nudge', 'meanMatchedCosine')).toBeCloseTo(1, 10);
  });

  it('is beaten by descent with the same learning rate, whose loss only falls', () => {
    const descent = besides('nudge');
    expect(falls(series(descent, 'loss'))).toBe(true);
    expect(lastOf(descent, 'loss')).toBeLessThan(0.1 * end('nudge', 'loss'));
  });
});

describe('without the Jacobian', () => {
  it('the force does not die, and the vectors grow longer without end, where descent comes to rest', () => {
    const descent = besides('without-jacobian');
    expect(lastOf(descent, 'gradientNorm')).toBeLessThan(0.001);
    expect(end('without-jacobian', 'gradientNorm')).toBeGreaterThan(0.2);
    expect(lengthOf(run('without-jacobian').at(200), 'images', 0)).toBeGreaterThan(4);
    expect(lengthOf(descent.at(200), 'images', 0)).toBeLessThan(1.01);
  });

  it('the force at the end points straight out', () => {
    const point = run('without-jacobian').at(200);
    const [force, unit] = [rowOf(point.imageForces, 0), rowOf(point.imageUnit, 0)];
    const along = force.reduce((sum, x, k) => sum + x * unit[k]!, 0);
    expect(along / Math.hypot(...force)).toBeGreaterThan(0.999);
  });
});
