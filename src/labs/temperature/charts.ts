// The four charts of the microscope as data: their lines, levels and points, from a reading.
import type { TemperatureSweep } from '../../engine/index.ts';
import { axis, axisTemperatures, type TemperatureReading } from '../../lesson/temperature/reading.ts';
import type { ChartScene, NamedRule } from '../../views/charts/CurveChart.tsx';
import { createTemperatureAxis } from '../../views/temperature/temperatureAxis.ts';

export const scale = createTemperatureAxis(axis);
const x = axisTemperatures.map((temperature) => scale.position(temperature));

export const chartNames = ['probability', 'entropy', 'loss', 'share'] as const;
export type ChartName = (typeof chartNames)[number];

/** The lists of a sweep that a chart draws, those drawn last on top, by the key that also names their kind of line. */
const curvesOf: Readonly<Record<ChartName, readonly (readonly [key: string, of: (sweep: TemperatureSweep) => Float64Array])[]>> = {
  probability: [['picked', (sweep) => sweep.pickedProbability], ['own', (sweep) => sweep.ownProbability]],
  entropy: [['entropy', (sweep) => sweep.entropy]],
  loss: [['imageToText', (sweep) => sweep.lossImageToText], ['textToImage', (sweep) => sweep.lossTextToImage], ['symmetric', (sweep) => sweep.loss]],
  share: [['share', (sweep) => sweep.hardestShare]],
};

/** What stands at the top of a chart; with one pair alone everything is 0 or 1. */
function topOf(name: ChartName, pairs: number): number {
  if (name === 'entropy') return Math.log(Math.max(2, pairs));
  return name === 'loss' ? 2 * Math.log(Math.max(2, pairs)) : 1;
}

/** Nearer to the ends of its chart, a level has no room for its name. */
const roomForName = 0.17;

export function levelsOf(name: ChartName, pairs: number): readonly NamedRule[] {
  const zero = { key: '0', at: 0, name: '0' };
  const level = (key: string, at: number) => ({ key, at, name: at >= roomForName && at <= 1 - roomForName ? key : '' });
  if (name === 'entropy') return [zero, { key: `ln ${pairs}`, at: 1, name: `ln ${pairs}` }];
  if (name === 'loss') return [zero, level(`ln ${pairs}`, 0.5)];
  const one = { key: '1', at: 1, name: '1' };
  const equal = name === 'probability' ? pairs : pairs - 1;
  return equal > 1 ? [zero, level(`1/${equal}`, 1 / equal), one] : [zero, one];
}

/** Follows one chart; `hasPicked`: the picked candidate is another than the line's own, and so has a curve of its own. `showsBest`: where the loss is least is marked. */
export function createScene(name: ChartName, { hasPicked, showsBest }: { readonly hasPicked: boolean; readonly showsBest: boolean }): (reading: TemperatureReading) => ChartScene {
  const curves = curvesOf[name].filter(([key]) => key !== 'picked' || hasPicked);
  let last: { readonly curves: TemperatureSweep; readonly lines: ChartScene['lines'] } | null = null;
  return ({ pairs, temperature, curves: sweep, now, best }) => {
    const top = topOf(name, pairs);
    if (last?.curves !== sweep) {
      const marks = [{ key: 'limit', at: scale.position(0.01) }, { key: 'start', at: scale.position(0.07) }];
      const isShown = showsBest && name === 'loss' && best.kind === 'at' && best.temperature >= axis.min && best.temperature <= axis.max;
      last = {
        curves: sweep,
        lines: {
          curves: curves.map(([key, of]) => ({ key, x, y: of(sweep).map((value) => value / top) })),
          dots: [],
          levels: levelsOf(name, pairs),
          marks: isShown ? [...marks, { key: 'best', at: scale.position(best.temperature) }] : marks,
        },
      };
    }
    return { lines: last.lines, at: scale.position(temperature), points: curves.map(([key, of]) => ({ key, at: (of(now)[0] ?? 0) / top })) };
  };
}
