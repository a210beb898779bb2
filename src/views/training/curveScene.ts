// One training chart as a scene: its axes, its curves as they grow, and the values at the step that is read.
import { lossBounds, type RunSeries } from '../../engine/training/index.ts';
import { clipLimit, clipStart } from '../../notation/clip.ts';
import type { ChartScene, Dot, Ground, Level, Line, Note } from '../charts/scene.ts';
import { createTracer } from '../charts/tracer.ts';
import { createExtent, endsOf, type Ends } from './curveRange.ts';
import type { CurveChartShape, CurveRun, CurveShape } from './curveShapes.ts';
import { axisEnd } from './stepAxis.ts';

/** A run as far as it is computed: as the engine's `Run` has it. */
export interface Recorded {
  readonly length: number;
  readonly series: RunSeries;
}

export interface CurvesFrame {
  /** The step that the lab shows. */
  readonly step: number;
  /** How many steps are meant to be seen, where somebody said. */
  readonly planned?: number;
  /** In the order of the shapes' runs. Another object where a run began anew. */
  readonly runs: readonly Recorded[];
}

/** `at`: the step that is read, which may be another than the one shown. */
export interface CurvesReading extends CurvesFrame {
  readonly at: number;
}

export interface CurveSceneWords {
  readonly number: (value: number) => string;
  readonly guessing: string;
  readonly clipStart: string;
  readonly clipLimit: string;
}

export const runLength = (runs: readonly Recorded[]): number => Math.max(0, ...runs.map(({ length }) => length));

/** The value of a curve at a step, or where its run has ended before it; null where there is none. */
export function valueAt({ run, quantity }: Pick<CurveShape, 'run' | 'quantity'>, { runs, at }: CurvesReading): { readonly step: number; readonly value: number } | null {
  const record = runs[run];
  const values = record?.series[quantity];
  if (!record || !values) return null;
  const step = Math.min(at, record.length);
  const value = values[step];
  return value === undefined || !Number.isFinite(value) ? null : { step, value };
}

/** Follows a curve of one run; another where the run began anew. */
function createCurve(kind: Ground['y']['kind']) {
  let record: Recorded | null = null;
  let trace = createTracer();
  let extent = createExtent(kind);
  let length = -1;
  return {
    /** Whether there is more of it than before. */
    follow(next: Recorded | null, values: Float64Array | null): boolean {
      if (next !== record) {
        record = next;
        trace = createTracer();
        extent = createExtent(kind);
        length = -1;
      }
      const before = length;
      length = values?.length ?? 0;
      if (values) extent.take(values);
      return length !== before;
    },
    extent: () => extent,
    path: (values: Float64Array | null): Line['path'] => (scales) => (values ? trace(values, scales) : ''),
  };
}

/** The run whose least loss is drawn; null where none is. */
export const boundedRunOf = ({ isBounded, run }: CurveChartShape, runs: readonly CurveRun[]): number | null => (isBounded && (run !== null || runs.length === 1) ? (run ?? 0) : null);

const leastLoss = ({ pairs, dimensions }: CurveRun, temperature: number): number => (
  temperature > 0 && temperature < Infinity ? lossBounds(pairs, dimensions, temperature).least : NaN
);

/** The least loss of a run at the temperature of the step that is read. */
export function boundAt(run: CurveRun, at: number, reading: CurvesReading): number | null {
  const temperature = valueAt({ run: at, quantity: 'temperature' }, reading);
  return temperature && leastLoss(run, temperature.value);
}

/** The least loss at each step's temperature, which training moves too; grows with the run. */
function createBound(run: CurveRun) {
  let record: Recorded | null = null;
  let values = new Float64Array(64);
  let count = 0;
  return (next: Recorded): Float64Array => {
    if (next !== record) [record, count] = [next, 0];
    const temperatures = next.series.temperature ?? [];
    if (temperatures.length > values.length) {
      const longer = new Float64Array(2 * temperatures.length);
      longer.set(values);
      values = longer;
    }
    for (; count < temperatures.length; count++) values[count] = leastLoss(run, temperatures[count] ?? NaN);
    return values.subarray(0, count);
  };
}

export function createCurveScene(shape: CurveChartShape, runs: readonly CurveRun[], words: CurveSceneWords): (reading: CurvesReading) => ChartScene {
  const { kind } = shape.range;
  const curves = shape.curves.map((curve) => ({ curve, follower: createCurve(kind) }));
  const bounded = boundedRunOf(shape, runs);
  const boundedRun = bounded === null ? undefined : runs[bounded];
  const boundOf = boundedRun && createBound(boundedRun);
  const boundCurve = createCurve(kind);
  const pairs = (shape.hasGuess && runs[shape.run ?? 0]?.pairs) || null;
  let ground: { readonly key: string; readonly ground: Ground } | null = null;
  let lines: readonly Line[] = [];

  return (reading) => {
    const { step, at, runs: records } = reading;
    let hasGrown = false;
    for (const { curve, follower } of curves) hasGrown = follower.follow(records[curve.run] ?? null, valuesOf(curve, records)) || hasGrown;
    const boundRecord = records[bounded ?? -1] ?? null;
    const bound = (boundOf && boundRecord && boundOf(boundRecord)) ?? null;
    hasGrown = boundCurve.follow(boundRecord, bound) || hasGrown;

    const least = Math.min(...curves.map(({ follower }) => follower.extent().least()));
    const most = Math.max(...curves.map(({ follower }) => follower.extent().most()));
    const ends = endsOf(shape.range, least, most);
    const last = axisEnd(runLength(records), reading.planned);
    const key = `${last} ${ends.from} ${ends.to}`;
    if (ground?.key !== key) ground = { key, ground: groundOf(shape, ends, last, pairs, words) };
    if (hasGrown) {
      lines = [
        ...(bound ? [{ key: 'bound', look: 'fine', path: boundCurve.path(bound), name: null } satisfies Line] : []),
        ...curves.map(({ curve, follower }): Line => ({ key: curve.key, look: curve.look, path: follower.path(valuesOf(curve, records)), name: null })),
      ];
    }
    const read = shape.curves.flatMap((curve) => {
      const found = valueAt(curve, reading);
      return found ? [{ ...curve, ...found }] : [];
    });
    return {
      ground: ground.ground, lines, at: step, readAt: at === step ? null : at, label: null,
      dots: read.map(({ key: of, look, step: place, value }): Dot => ({ key: of, look, at: [place, value] })),
      notes: kind === 'log' && read.some(({ value }) => value < ends.from) ? [{ key: 'below', at, text: '▼', place: 'bottom' } satisfies Note] : [],
    };
  };
}

const valuesOf = ({ run, quantity }: CurveShape, records: readonly Recorded[]): Float64Array | null => records[run]?.series[quantity] ?? null;

function groundOf({ id, range }: CurveChartShape, { from, to }: Ends, last: number, pairs: number | null, words: CurveSceneWords): Ground {
  // By their part and not by their place, so that a level that moves is moved.
  const level = (key: string, at: number, name = words.number(at), look: Level['look'] = 'faint', side: Level['side'] = 'left'): Level => ({ key, at, name, look, side });
  const named = (key: string, at: number, name: string) => [level(key, at, undefined, 'dashed'), level(`${key} name`, at, name, 'dashed', 'inside')];
  const ends = [level('from', from), level('to', to)];
  const levels = id === 'temperature' ? [...named('start', clipStart, words.clipStart), ...named('limit', clipLimit, words.clipLimit), level('one', 1)] : [
    ...(pairs === null ? [] : [level('guess', Math.log(pairs), words.guessing, 'strong')]),
    ...ends,
    ...(range.kind === 'log' ? [level('middle', middleDecade(from, to))] : from < 0 && to > 0 ? [level('zero', 0)] : []),
  ];
  return {
    x: { kind: 'linear', from: 0, to: last, beyond: 'end' },
    y: { kind: range.kind, from, to, beyond: 'out' },
    ticks: [0, last / 2, last].map((step) => ({ at: step, text: String(step) })),
    levels: uncrowded(levels, { kind: range.kind, from, to }),
    marks: [],
  };
}

const middleDecade = (from: number, to: number): number => Number(`1e${Math.round((Math.log10(from) + Math.log10(to)) / 2)}`);

/** As a part of the height: names nearer to each other cannot both be read. */
const roomForName = 0.2;

/** The levels on the plane. One that is too near to one before it has no name; one on the same place is left out. */
function uncrowded(levels: readonly Level[], { kind, from, to }: Ends & { readonly kind: Ground['y']['kind'] }): readonly Level[] {
  const place = (at: number) => (kind === 'log' ? Math.log(at / from) / Math.log(to / from) : (at - from) / (to - from));
  const kept: Level[] = [];
  for (const level of levels.filter(({ at }) => at >= from && at <= to)) {
    const sameSide = kept.filter(({ side }) => side === level.side);
    if (sameSide.some(({ at }) => at === level.at)) continue;
    const isCrowded = sameSide.some(({ at, name }) => name !== '' && Math.abs(place(at) - place(level.at)) < roomForName);
    kept.push(isCrowded ? { ...level, name: '' } : level);
  }
  return kept;
}
