// How the values of training curves are named and written.
import type { CurvesWords } from '../../i18n/training/curvesMessages.ts';
import { formatCosine, formatCount, formatNumber, formatUncertain } from '../../notation/format.ts';
import { formatUnbounded } from '../../notation/rounded.ts';
import { boundedRunOf } from './curveScene.ts';
import type { CurveChartShape, CurveRun, CurveShape } from './curveShapes.ts';

export function curveTexts(words: CurvesWords) {
  const number = (value: number): string => formatNumber(value);
  return {
    number,
    step: formatCount,
    value({ quantity }: Pick<CurveShape, 'quantity'>, value: number, { pairs }: CurveRun): string {
      switch (quantity) {
        case 'accuracyImageToText':
        case 'accuracyTextToImage':
          return words.right(String(Math.round(value * pairs)), String(pairs));
        case 'loss':
        case 'lossImageToText':
        case 'lossTextToImage':
          return formatUncertain(value, pairs);
        case 'meanMatchedCosine':
          return formatCosine(value);
        default:
          return formatUnbounded(value);
      }
    },
    chart({ id, side, run }: CurveChartShape, runs: readonly CurveRun[]): string {
      const name = words.names[id];
      if (side !== null) return words.part(name, sideName(words, id, side));
      return run === null ? name : words.part(name, runs[run]?.name ?? '');
    },
    /** Beside the value of a curve: its run where there are several, its side where the chart has both. */
    curve({ id, curves }: CurveChartShape, { run, side }: CurveShape, runs: readonly CurveRun[]): string {
      if (runs.length > 1) return runs[run]?.name ?? '';
      if (side !== null) return sideName(words, id, side);
      return curves.length > 1 ? words.symmetric : '';
    },
    says(chart: CurveChartShape, runs: readonly CurveRun[]): string {
      if (chart.id !== 'loss') return words.says[chart.id];
      const bounded = runs[boundedRunOf(chart, runs) ?? -1];
      if (!bounded) return '';
      const { dimensions, pairs } = bounded;
      return (dimensions >= pairs - 1 ? words.attainable : words.outOfReach)(String(dimensions), String(pairs));
    },
  };
}

const sideName = (words: CurvesWords, id: CurveChartShape['id'], side: NonNullable<CurveShape['side']>): string => (id === 'uniformity' ? words.ofSide : words.sides)[side];

export type CurveTexts = ReturnType<typeof curveTexts>;
