// Which training charts there are: both sides together for one run, one quantity a chart for several, and each loss on its own axis.
import { describe, expect, it } from 'vitest';
import { curveCharts, type CurveRun } from '../../../src/views/training/curveShapes.ts';

const run = (change: Partial<CurveRun> = {}): CurveRun => ({ name: '', objective: 'symmetric', pairs: 4, dimensions: 3, isNormalised: true, ...change });
const drawn = (runs: readonly CurveRun[]) => curveCharts(runs).map(({ id, side, run: of, curves }) => [id, side ?? of, curves.map(({ run: at, quantity, look }) => `${at} ${quantity} ${look}`)]);

describe('one run', () => {
  it('has a chart for each quantity, with both sides in one', () => {
    expect(drawn([run()])).toEqual([
      ['loss', null, ['0 lossImageToText imageToText', '0 lossTextToImage textToImage', '0 loss solid']],
      ['accuracy', null, ['0 accuracyImageToText imageToText', '0 accuracyTextToImage textToImage']],
      ['cosine', null, ['0 meanMatchedCosine solid']],
      ['margin', null, ['0 margin solid']],
      ['gradientNorm', null, ['0 gradientNorm solid']],
      ['temperature', null, ['0 temperature solid']],
      ['alignment', null, ['0 alignment solid']],
      ['uniformity', null, ['0 uniformityImages imageToText', '0 uniformityTexts textToImage']],
      ['modalityGap', null, ['0 modalityGap solid']],
    ]);
  });
  it('has a bias and no directions of the loss with the sigmoid', () => {
    const charts = curveCharts([run({ objective: 'sigmoid' })]);
    expect(charts.map(({ id }) => id)).toContain('bias');
    expect(charts[0]!.curves.map(({ quantity }) => quantity)).toEqual(['loss']);
  });
  it('has a loss of guessing where it contrasts, and a least one where it is normalised too', () => {
    const bounds = (change: Partial<CurveRun>) => {
      const [{ hasGuess, isBounded } = { hasGuess: null, isBounded: null }] = curveCharts([run(change)]);
      return [hasGuess, isBounded];
    };
    expect([{}, { objective: 'imageToText' as const }, { isNormalised: false }, { objective: 'sigmoid' as const }, { pairs: 1 }].map(bounds)).toEqual([
      [true, true], [true, true], [true, false], [false, false], [false, false],
    ]);
  });
  it('has neither margin nor uniformity for a single pair', () => {
    expect(curveCharts([run({ pairs: 1 })]).map(({ id }) => id)).not.toEqual(expect.arrayContaining(['margin', 'uniformity']));
  });
});

describe('two runs', () => {
  const of = (objective: CurveRun['objective']) => [run({ name: 'a' }), run({ name: 'b', objective })] as const;
  it('share the chart of a loss only where it is the same loss', () => {
    expect(drawn(of('symmetric'))[0]).toEqual(['loss', null, ['0 loss solid', '1 loss dashed']]);
    expect(drawn(of('sigmoid')).slice(0, 2)).toEqual([['loss', 0, ['0 loss solid']], ['loss', 1, ['1 loss dashed']]]);
  });
  it('have one quantity a chart, told apart by dashes', () => {
    expect(drawn(of('symmetric')).filter(([id]) => id === 'accuracy')).toEqual([
      ['accuracy', 'imageToText', ['0 accuracyImageToText solid', '1 accuracyImageToText dashed']],
      ['accuracy', 'textToImage', ['0 accuracyTextToImage solid', '1 accuracyTextToImage dashed']],
    ]);
    expect(drawn(of('sigmoid')).find(([id]) => id === 'bias')).toEqual(['bias', null, ['1 bias dashed']]);
  });
  it('have the same axes of accuracy, cosine and margin, whatever comes', () => {
    for (const { id, range } of curveCharts(of('sigmoid'))) expect(range.mayGrow, id).toBe(!['accuracy', 'cosine', 'margin'].includes(id));
  });
  it('have charts with names of their own', () => {
    const keys = curveCharts(of('sigmoid')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
