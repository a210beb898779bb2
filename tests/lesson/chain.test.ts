// The chain of a cell: every number of it is one of the Trace, and points at the place it came from.
import { describe, expect, it } from 'vitest';
import { chainFormula, chainPlace, chainSteps, chainViews, type ChainStep } from '../../src/lesson/formulas/chain.ts';
import { restsOnConvention } from '../../src/lesson/formulas/parts.ts';
import { formatNumber, formatUncertain } from '../../src/notation/format.ts';
import { optionsOf, source } from './support.ts';

const texts = (step: ChainStep, options = optionsOf()) => chainFormula(step, options).values.map(({ text }) => text);
const last = (step: ChainStep, options = optionsOf()) => texts(step, options).at(-1);

describe('the chain of the chapter’s cell (2, 3), normalised', () => {
  const options = optionsOf({ normalize: true });
  const { trace } = options;

  it('has the numbers of the Trace', () => {
    expect(texts('vectors', options)).toEqual(['0', '1', '0', '0', '0.3', '0.7']);
    expect(last('lengths', options)).toBe(formatNumber(trace.textNorms[2]!));
    expect(texts('units', options).slice(-3)).toEqual([...trace.textUnit.data.slice(6)].map((x) => formatNumber(x)));
    expect(last('similarity', options)).toBe(formatNumber(trace.cosine.data[5]!));
    expect(last('logit', options)).toBe(formatNumber(trace.logits.data[5]!));
    expect(last('rowProbability', options)).toBe(formatNumber(trace.probsImageToText.data[5]!));
    expect(last('columnProbability', options)).toBe(formatNumber(trace.probsTextToImage.data[5]!));
    expect(texts('losses', options)).toEqual(expect.arrayContaining([formatUncertain(trace.lossPerImage[1]!, 3), formatUncertain(trace.lossPerText[2]!, 3)]));
    expect(texts('mean', options)).toEqual([trace.lossImageToText, trace.lossTextToImage, trace.loss].map((loss) => formatUncertain(loss, 3)));
  });

  it('names the pairs whose loss the cell enters', () => {
    expect(source(chainFormula('losses', options))).toMatch(/p_\{22\}.*q_\{33\}/);
    expect(source(chainFormula('losses', optionsOf({}, 0, 0)))).toMatch(/p_\{11\}.*q_\{11\}/);
  });
});

describe('every step', () => {
  it.each(chainSteps)('%s lights a place that its stage shows', (step) => {
    expect(chainPlace(step, 1, 2)).toEqual({ stage: chainViews[step].stage, row: 1, col: 2 });
    for (const { ref } of chainFormula(step, optionsOf({ normalize: true })).values) if (ref) expect(ref.row ?? ref.col ?? 0).toBeLessThan(3);
  });
});

describe('at the edges', () => {
  it('has no units without normalisation, and goes on with the vectors as they are', () => {
    expect(source(chainFormula('units', optionsOf()))).toBe('');
    expect(source(chainFormula('similarity', optionsOf()))).not.toContain('hat');
    expect(last('similarity')).toBe('0.3');
  });
  it('marks what a zero vector leaves to convention', () => {
    const zero = optionsOf({ normalize: true, texts: [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 0]] });
    expect(restsOnConvention(chainFormula('units', zero))).toBe(true);
    expect(restsOnConvention(chainFormula('units', optionsOf({ normalize: true })))).toBe(false);
    for (const step of chainSteps) expect(source(chainFormula(step, zero))).not.toMatch(/NaN|Infinity|—/);
  });
  it('ends in 0 for one pair', () => {
    const alone = optionsOf({ images: [[1, 2]], texts: [[0.5, -1]] }, 0, 0);
    expect(last('rowProbability', alone)).toBe('1');
    expect(last('mean', alone)).toBe('0');
  });
  it('tells a huge loss, and no exponential that no double holds', () => {
    const huge = optionsOf({ texts: [[-1e6, 0, 0], [0, 1, 0], [0, 0, 1]], temperature: 1e-4 }, 0, 0);
    for (const step of chainSteps) expect(source(chainFormula(step, huge))).not.toMatch(/NaN|Infinity|—/);
    expect(last('rowProbability', huge)).toBe('<4.94e−324');
    expect(last('mean', huge)).toMatch(/e9$/);
  });
});
