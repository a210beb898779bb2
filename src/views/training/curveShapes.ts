// Which curves of training there are: what each draws, and how one run, or several beside one another, are told apart.
import type { Objective, Quantity } from '../../engine/training/index.ts';
import type { Direction } from '../../notation/cellRef.ts';
import type { Look } from '../charts/scene.ts';
import type { Range } from './curveRange.ts';

/** What is known of a run before its first step. */
export interface CurveRun {
  /** Empty for a run that stands alone. */
  readonly name: string;
  readonly objective: Objective;
  readonly pairs: number;
  readonly dimensions: number;
  readonly isNormalised: boolean;
}

export const curveIds = [
  'loss', 'accuracy', 'cosine', 'margin', 'gradientNorm', 'temperature', 'bias', 'alignment', 'uniformity', 'modalityGap',
] as const;
export type CurveId = (typeof curveIds)[number];

export interface CurveShape {
  readonly key: string;
  /** Its place among the runs. */
  readonly run: number;
  readonly quantity: Quantity;
  /** null: of both sides together. */
  readonly side: Direction | null;
  readonly look: Look;
}

export interface CurveChartShape {
  readonly key: string;
  readonly id: CurveId;
  /** The side that the whole chart is of; null where its curves have sides of their own, or none. */
  readonly side: Direction | null;
  /** The run that the whole chart is of; null for all. */
  readonly run: number | null;
  readonly curves: readonly CurveShape[];
  readonly range: Range;
  /** Whether guessing would cost ln N. */
  readonly hasGuess: boolean;
  /** Whether there is a least loss: where vectors have length 1. */
  readonly isBounded: boolean;
}

/** Runs are told apart by dashes, sides of one run by their dashes and hues. */
const runLooks = ['solid', 'dashed', 'dotted'] as const satisfies readonly Look[];

const sidesOf: Readonly<Partial<Record<CurveId, Readonly<Record<Direction, Quantity>>>>> = {
  loss: { imageToText: 'lossImageToText', textToImage: 'lossTextToImage' },
  accuracy: { imageToText: 'accuracyImageToText', textToImage: 'accuracyTextToImage' },
  uniformity: { imageToText: 'uniformityImages', textToImage: 'uniformityTexts' },
};

const wholeOf: Readonly<Partial<Record<CurveId, Quantity>>> = {
  loss: 'loss', cosine: 'meanMatchedCosine', margin: 'margin', gradientNorm: 'gradientNorm', temperature: 'temperature', bias: 'bias', alignment: 'alignment', modalityGap: 'modalityGap',
};

const sides = ['imageToText', 'textToImage'] as const satisfies readonly Direction[];

/** Accuracies, cosines and margins have the same axis in all runs and at all times. */
function rangeOf(id: CurveId, isNormalised: boolean): Range {
  const locked = (from: number, to: number): Range => ({ kind: 'linear', from, to, mayGrow: false });
  const grown = (from: number, to: number): Range => ({ kind: 'linear', from, to, mayGrow: true });
  switch (id) {
    case 'accuracy': return locked(0, 1);
    case 'cosine': return locked(-1, 1);
    case 'margin': return isNormalised ? locked(-2, 2) : grown(-1, 1);
    case 'alignment': return grown(0, 0.1);
    case 'modalityGap': return grown(0, 0.1);
    case 'uniformity': return grown(-1, 0);
    case 'loss': return grown(0, 1e-3);
    case 'bias': return grown(-10, 0);
    case 'gradientNorm': return { kind: 'log', from: 1e-3, to: 1, mayGrow: true };
    case 'temperature': return { kind: 'log', from: 0.005, to: 2, mayGrow: true };
  }
}

/** The charts of these runs, in their order. One run has both sides in a chart; several have one quantity a chart, and a loss is drawn beside another only of the same objective. */
export function curveCharts(runs: readonly CurveRun[]): readonly CurveChartShape[] {
  const [first] = runs;
  if (!first) return [];
  const every = runs.map((_, run) => run);
  const isAlone = runs.length === 1;
  const contrasts = (of: readonly number[]) => of.every((run) => runs[run]?.objective !== 'sigmoid' && (runs[run]?.pairs ?? 0) > 1);
  const isNormalised = runs.every((run) => run.isNormalised);
  const whole = (run: number, quantity: Quantity): CurveShape => ({ key: `${run} ${quantity}`, run, quantity, side: null, look: runLooks[run] ?? 'dotted' });
  const ofSide = (run: number, id: CurveId, side: Direction): readonly CurveShape[] => {
    const quantity = sidesOf[id]?.[side];
    return quantity === undefined ? [] : [{ key: `${run} ${quantity}`, run, quantity, side, look: isAlone ? side : (runLooks[run] ?? 'dotted') }];
  };
  const chart = (id: CurveId, curves: readonly CurveShape[], { side = null, run = null }: { readonly side?: Direction | null; readonly run?: number | null } = {}): CurveChartShape => ({
    key: `${id} ${side ?? ''} ${run ?? ''}`, id, side, run, curves,
    range: rangeOf(id, isNormalised),
    hasGuess: id === 'loss' && contrasts(run === null ? every : [run]),
    isBounded: id === 'loss' && isNormalised && contrasts(run === null ? every : [run]),
  });

  return curveIds.flatMap((id): readonly CurveChartShape[] => {
    const quantity = wholeOf[id];
    if (id === 'bias' && !runs.some(({ objective }) => objective === 'sigmoid')) return [];
    if ((id === 'margin' || id === 'uniformity') && runs.every(({ pairs }) => pairs === 1)) return [];
    if (id === 'loss') {
      if (isAlone) {
        const directions = first.objective === 'sigmoid' ? [] : sides.flatMap((side) => ofSide(0, id, side));
        return [chart(id, [...directions, whole(0, 'loss')])];
      }
      const isShared = runs.every(({ objective }) => objective === first.objective);
      return isShared ? [chart(id, every.map((run) => whole(run, 'loss')))] : every.map((run) => chart(id, [whole(run, 'loss')], { run }));
    }
    if (quantity !== undefined) {
      const having = id === 'bias' ? every.filter((run) => runs[run]?.objective === 'sigmoid') : every;
      return [chart(id, having.map((run) => whole(run, quantity)))];
    }
    if (isAlone) return [chart(id, sides.flatMap((side) => ofSide(0, id, side)))];
    return sides.map((side) => chart(id, every.flatMap((run) => ofSide(run, id, side)), { side }));
  });
}
