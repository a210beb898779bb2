// The four charts of the microscope as data: their lines, levels and points, from a reading.
import type { TemperatureSweep } from '../../engine/index.ts';
import { axis, axisTemperatures, type TemperatureReading } from '../../lesson/temperature/reading.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import { through } from '../../views/charts/chartPicture.ts';
import type { ChartScene, Ground, Level, Look } from '../../views/charts/scene.ts';

export const chartNames = ['probability', 'entropy', 'loss', 'share'] as const;
export type ChartName = (typeof chartNames)[number];

interface CurveOf {
  readonly key: string;
  readonly look: Look;
  readonly of: (sweep: TemperatureSweep) => Float64Array;
}

/** The lists of a sweep that a chart draws, those drawn last on top. */
const curvesOf: Readonly<Record<ChartName, readonly CurveOf[]>> = {
  probability: [{ key: 'picked', look: 'dotted', of: (sweep) => sweep.pickedProbability }, { key: 'own', look: 'solid', of: (sweep) => sweep.ownProbability }],
  entropy: [{ key: 'entropy', look: 'solid', of: (sweep) => sweep.entropy }],
  loss: [
    { key: 'imageToText', look: 'imageToText', of: (sweep) => sweep.lossImageToText },
    { key: 'textToImage', look: 'textToImage', of: (sweep) => sweep.lossTextToImage },
    { key: 'symmetric', look: 'solid', of: (sweep) => sweep.loss },
  ],
  share: [{ key: 'share', look: 'solid', of: (sweep) => sweep.hardestShare }],
};

/** What stands at the top of a chart; with one pair alone everything is 0 or 1. */
function topOf(name: ChartName, pairs: number): number {
  if (name === 'entropy') return Math.log(Math.max(2, pairs));
  return name === 'loss' ? 2 * Math.log(Math.max(2, pairs)) : 1;
}

/** Nearer to the ends of its chart, as a part of it, a level has no room for its name. */
const roomForName = 0.17;

export function levelsOf(name: ChartName, pairs: number): readonly Level[] {
  const level = (key: string, at: number, text = key): Level => ({ key, at, name: text, look: at === 0 ? 'faint' : 'strong', side: 'left' });
  const zero = level('0', 0);
  const guess = level(`ln ${pairs}`, Math.log(pairs));
  if (name === 'entropy' || name === 'loss') return [zero, guess];
  const equal = name === 'probability' ? pairs : pairs - 1;
  const hasRoom = 1 / equal >= roomForName && 1 / equal <= 1 - roomForName;
  return equal > 1 ? [zero, level(`1/${equal}`, 1 / equal, hasRoom ? `1/${equal}` : ''), level('1', 1)] : [zero, level('1', 1)];
}

interface SceneOptions {
  /** The picked candidate is another than the line's own, and so has a curve of its own. */
  readonly hasPicked: boolean;
  /** Names where the loss is least; null where that is not told. */
  readonly best: string | null;
  /** Stands at the top, beside the moving line, while a loss lies above the chart. */
  readonly above: string;
}

/** Follows one chart. */
export function createScene(name: ChartName, { hasPicked, best: bestName, above }: SceneOptions): (reading: TemperatureReading) => ChartScene {
  const curves = curvesOf[name].filter(({ key }) => key !== 'picked' || hasPicked);
  let last: { readonly curves: TemperatureSweep; readonly ground: Ground; readonly lines: ChartScene['lines'] } | null = null;
  return ({ pairs, temperature, curves: sweep, now, best }) => {
    const top = topOf(name, pairs);
    if (last?.curves !== sweep) {
      const isShown = bestName !== null && name === 'loss' && best.kind === 'at' && best.temperature >= axis.min && best.temperature <= axis.max;
      last = {
        curves: sweep,
        ground: {
          x: { kind: 'log', from: axis.min, to: axis.max, beyond: 'end' },
          y: { kind: 'linear', from: 0, to: top, beyond: 'out' },
          ticks: [],
          levels: levelsOf(name, pairs),
          marks: [
            { key: 'limit', at: clipLimit, name: '', look: 'dotted' },
            { key: 'start', at: clipStart, name: '', look: 'dotted' },
            ...(isShown ? [{ key: 'best', at: best.temperature, name: bestName, look: 'dashed' } as const] : []),
          ],
        },
        lines: curves.map(({ key, look, of }) => ({ key, look, path: through(axisTemperatures, of(sweep)), name: null })),
      };
    }
    const dots = curves.map(({ key, look, of }) => ({ key, look, at: [temperature, of(now)[0] ?? 0] as const }));
    return {
      ground: last.ground, lines: last.lines, at: temperature, dots, label: null,
      notes: name === 'loss' && dots.some(({ at }) => at[1] > top) ? [{ key: 'above', at: temperature, text: above, place: 'top' }] : [],
    };
  };
}
