// Training charts as scenes: exact values at the step that is read, bounds, axes that hold still, and runs that begin anew.
import { describe, expect, it } from 'vitest';
import { createMatrix, evaluate } from '../../../src/engine/index.ts';
import { createRandom, normal } from '../../../src/engine/random.ts';
import { createRun, lossBounds, plainDescent, type Run, type TrainingOptions } from '../../../src/engine/training/index.ts';
import { linesPicture, scalesOf } from '../../../src/views/charts/chartPicture.ts';
import { curveLayout, stepAt } from '../../../src/views/training/curveLayout.ts';
import { boundAt, createCurveScene, valueAt, type CurvesReading } from '../../../src/views/training/curveScene.ts';
import { curveCharts, type CurveId, type CurveRun } from '../../../src/views/training/curveShapes.ts';
import { createStepScale } from '../../../src/views/training/useSteps.ts';

const [pairs, dimensions] = [4, 3];
const words = { number: String, guessing: 'ln 4', clipStart: 'start', clipLimit: 'limit' };

function batch(seed: number) {
  const random = createRandom(seed);
  const matrix = () => {
    const made = createMatrix(pairs, dimensions);
    for (let k = 0; k < made.data.length; k++) made.data[k] = normal(random);
    return made;
  };
  return { images: matrix(), texts: matrix(), temperature: 0.5, normalize: true };
}

function trained(steps: number, options: Partial<TrainingOptions> = {}, seed = 1): Run {
  const run = createRun(batch(seed), { ...plainDescent, trained: { images: true, texts: true, temperature: true }, ...options });
  run.computeTo(steps);
  return run;
}

const shape = (change: Partial<CurveRun> = {}): CurveRun => ({ name: '', objective: 'symmetric', pairs, dimensions, isNormalised: true, ...change });
const read = (runs: readonly Run[], at: number, step = at): CurvesReading => ({ step, at, runs });
const sceneOf = (id: CurveId, shapes: readonly CurveRun[] = [shape()]) => createCurveScene(curveCharts(shapes).find((chart) => chart.id === id)!, shapes, words);
const room = { width: 300, height: 88, rem: 16 };

describe('values', () => {
  it('are the run’s own at the step that is read', () => {
    const run = trained(30);
    const point = run.at(17);
    const { images, texts, temperature } = point;
    expect(valueAt({ run: 0, quantity: 'loss' }, read([run], 17))).toEqual({ step: 17, value: evaluate({ images, texts, temperature, normalize: true }).loss });
    const { dots, at, readAt } = sceneOf('loss')(read([run], 17, 30));
    expect(dots.map(({ key }) => key)).toEqual(['0 lossImageToText', '0 lossTextToImage', '0 loss']);
    expect(dots[2]!.at).toEqual([17, run.series.loss![17]]);
    expect([at, readAt]).toEqual([30, 17]);
  });
  it('are the last ones where a run has ended before', () => {
    const runs = [trained(30), trained(12)];
    expect(valueAt({ run: 1, quantity: 'margin' }, read(runs, 25))).toEqual({ step: 12, value: runs[1]!.series.margin![12] });
  });
  it('are none where the run has no such quantity', () => {
    expect(valueAt({ run: 0, quantity: 'bias' }, read([trained(3)], 1))).toBeNull();
    expect(valueAt({ run: 2, quantity: 'loss' }, read([trained(3)], 1))).toBeNull();
  });
});

describe('bounds of the loss', () => {
  it('follow the temperature, which is trained too', () => {
    const run = trained(40);
    const { temperature } = run.at(40);
    expect(boundAt(shape(), 0, read([run], 40))).toBe(lossBounds(pairs, dimensions, temperature).least);
    const { ground, lines } = sceneOf('loss')(read([run], 40));
    expect(lines.map(({ key }) => key)).toEqual(['bound', '0 lossImageToText', '0 lossTextToImage', '0 loss']);
    const scales = scalesOf(ground, curveLayout, room);
    const end = linesPicture(lines, scales, 16).paths[0]!.path.match(/,(-?[\d.]+)$/)![1];
    expect(Number(end)).toBeCloseTo(scales.y(lossBounds(pairs, dimensions, temperature).least), 1);
  });
  it('name ln N where the loss has come near it, and leave the axis to the loss where it has not', () => {
    const guess = { key: 'guess', at: Math.log(4), name: 'ln 4', look: 'strong', side: 'left' };
    expect(trained(0).series.loss![0]).toBeGreaterThan(1);
    expect(sceneOf('loss')(read([trained(0)], 0)).ground.levels).toContainEqual(guess);
    expect(sceneOf('loss', [shape({ isNormalised: false })])(read([trained(0)], 0)).ground.levels).toContainEqual(guess);
    const small = createRun({ ...batch(1), texts: batch(1).images, temperature: 0.01 }, plainDescent);
    const { ground } = sceneOf('loss')(read([small], 0));
    expect(ground.y.to).toBeLessThan(Math.log(4));
    expect(ground.levels.map(({ key }) => key)).not.toContain('guess');
  });
  it('are those of a softmax of unit vectors', () => {
    const run = trained(3, { objective: 'sigmoid' });
    const { lines, ground } = sceneOf('loss', [shape({ objective: 'sigmoid' })])(read([run], 3));
    expect(lines.map(({ key }) => key)).toEqual(['0 loss']);
    expect(ground.levels.map(({ key }) => key)).not.toContain('guess');
    expect(sceneOf('loss', [shape({ isNormalised: false })])(read([trained(3)], 3)).lines.map(({ key }) => key)).not.toContain('bound');
  });
});

describe('a scene', () => {
  it('keeps its lines while only the step moves, and its axes while a run grows within them', () => {
    const run = trained(25);
    const follow = sceneOf('gradientNorm');
    const first = follow(read([run], 25));
    expect(follow(read([run], 3)).lines).toBe(first.lines);
    run.computeTo(30);
    const later = follow(read([run], 30));
    expect(later.lines).not.toBe(first.lines);
    expect(later.ground).toBe(first.ground);
  });
  it('draws another run from its own start, though it is as long', () => {
    const follow = sceneOf('cosine');
    const [before, after] = [trained(10), trained(10, {}, 2)];
    follow(read([before], 10));
    const scene = follow(read([after], 10));
    const scales = scalesOf(scene.ground, curveLayout, room);
    expect(linesPicture(scene.lines, scales, 16).paths).toEqual(linesPicture(sceneOf('cosine')(read([after], 10)).lines, scales, 16).paths);
  });
  it('names CLIP’s temperatures, and no two levels on one another', () => {
    const { ground } = sceneOf('temperature')(read([trained(5)], 5));
    expect(ground.levels.filter(({ side }) => side === 'inside').map(({ at, name }) => [at, name])).toEqual([[0.07, 'start'], [0.01, 'limit']]);
    const scales = scalesOf(ground, curveLayout, room);
    for (const id of ['loss', 'gradientNorm', 'uniformity', 'alignment'] as const) {
      const { levels } = sceneOf(id)(read([trained(40)], 40)).ground;
      const named = levels.filter(({ name }) => name !== '').map(({ at }) => at);
      expect(new Set(named).size, id).toBe(named.length);
    }
    expect(scales.y(0.07)).toBeLessThan(scales.y(0.01));
  });
  it('marks a gradient of exactly 0, which its axis cannot show', () => {
    const still = createRun({ images: { rows: 2, cols: 2, data: Float64Array.of(1, 0, 1, 0) }, texts: { rows: 2, cols: 2, data: Float64Array.of(1, 0, 1, 0) }, temperature: 1, normalize: true }, plainDescent);
    expect(still.series.gradientNorm![0]).toBe(0);
    expect(sceneOf('gradientNorm')(read([still], 0)).notes).toMatchObject([{ text: '▼', place: 'bottom' }]);
    expect(sceneOf('gradientNorm')(read([trained(0)], 0)).notes).toEqual([]);
  });
});

describe('the step under the pointer', () => {
  it('is one that is computed, on the axis that all charts share', () => {
    const box = { left: 100, width: 360 };
    const at = (x: number, length: number) => stepAt(x, box, 16, length);
    expect([at(148, 200), at(298, 200), at(448, 200)]).toEqual([0, 100, 200]);
    expect([at(0, 200), at(9999, 130)]).toEqual([0, 130]);
    expect(stepAt(10, { left: 0, width: 0 }, 16, 50)).toBe(0);
  });
  it('moves by keys within the run, however long it has become', () => {
    let length = 7;
    const scale = createStepScale(() => length);
    expect([scale.step(7, 1, false), scale.step(0, -1, false), scale.nextStop(0, 1)]).toEqual([7, 0, 1]);
    length = 1000;
    expect([scale.limits.max, scale.step(7, 1, false), scale.nextStop(950, 1), scale.nextStop(500, -1), scale.position(500)]).toEqual([1000, 8, 1000, 400, 0.5]);
  });
});
