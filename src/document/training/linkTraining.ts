// A run's options and step as one field of a link: `120,rate:0.1,optimiser:sgd:0.9`. What is left out is as in `trainingDefaults`.
import type { OptimiserSettings, TrainingOptions } from '../../engine/training/index.ts';
import { isTemperature, limits } from '../limits.ts';
import { objectives, optimiserKinds, trainingDefaults, updates, usualOptimiser, type Beside, type Training } from './training.ts';
import { oneOf, readNumber } from '../readText.ts';
import { refuse, Refused } from '../refused.ts';

/** damaged: not in this form. limits: a number that no run may have. */
export type TrainingReading = { readonly ok: true; readonly training: Training } | { readonly ok: false; readonly problem: 'damaged' | 'limits' };

const parts = ['images', 'texts', 'temperature'] as const;
const none = 'none';
const entryNames = ['objective', 'optimiser', 'rate', 'trained', 'scale', 'norms', 'update', 'bias', 'beside'] as const;
type EntryName = (typeof entryNames)[number];

/** Numbers are written in full, as in the rest of a link. */
export function writeTraining({ options, beside, step }: Training): string {
  const written = entriesOf(options, beside);
  const usual = entriesOf(trainingDefaults, null);
  return [`${step}`, ...entryNames.flatMap((name) => (written[name] === usual[name] || written[name] === null ? [] : [`${name}:${written[name]}`]))].join();
}

/** Whether a link would say the same of both. */
export function isSameTraining(a: Training, b: Training): boolean {
  return writeTraining(a) === writeTraining(b);
}

function entriesOf({ objective, optimiser, learningRate, trained, maximumScale, renormalise, update, bias }: TrainingOptions, beside: Beside | null): Record<EntryName, string | null> {
  return {
    objective,
    optimiser: optimiser.kind === 'sgd' ? `sgd:${optimiser.momentum}` : [optimiser.kind, optimiser.beta1, optimiser.beta2, optimiser.epsilon, optimiser.weightDecay].join(':'),
    rate: `${learningRate}`,
    trained: parts.filter((part) => trained[part]).join('+') || none,
    scale: maximumScale === null ? 'free' : `${maximumScale}`,
    norms: renormalise ? 'kept' : 'free',
    update,
    bias: `${bias}`,
    beside: beside && `${beside.what}:${beside.what === 'objective' ? beside.objective : beside.what === 'update' ? beside.update : beside.temperature}`,
  };
}

/** Never throws: what is not such a text is told by the problem. */
export function readTraining(text: string): TrainingReading {
  try {
    const [step = '', ...rest] = text.split(',');
    const entries = new Map(rest.map((entry) => readEntry(entry)));
    if (entries.size < rest.length) refuse();
    const choose = <T>(name: EntryName, read: (entry: string) => T, usual: T): T => {
      const entry = entries.get(name);
      return entry === undefined ? usual : read(entry);
    };
    const usual = trainingDefaults;
    const options: TrainingOptions = {
      objective: choose('objective', (entry) => oneOf(objectives, entry), usual.objective),
      optimiser: choose('optimiser', readOptimiser, usual.optimiser),
      learningRate: choose('rate', (entry) => within(readNumber(entry), limits.training.learningRate), usual.learningRate),
      trained: choose('trained', readTrained, usual.trained),
      maximumScale: choose('scale', (entry) => (entry === 'free' ? null : within(readNumber(entry), limits.training.maximumScale)), usual.maximumScale),
      renormalise: choose('norms', (entry) => oneOf(['kept', 'free'], entry) === 'kept', usual.renormalise),
      update: choose('update', (entry) => oneOf(updates, entry), usual.update),
      bias: choose('bias', (entry) => within(readNumber(entry), limits.training.bias), usual.bias),
    };
    return { ok: true, training: { options, beside: choose('beside', readBeside, null), step: readStep(step) } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readEntry(text: string): readonly [EntryName, string] {
  const colon = text.indexOf(':');
  return [oneOf(entryNames, text.slice(0, Math.max(0, colon))), text.slice(colon + 1)];
}

function readStep(text: string): number {
  if (!/^\d+$/.test(text)) refuse();
  return within(Number(text), { min: 0, max: limits.training.steps });
}

/** Settings that are left out at the end are the usual ones. */
function readOptimiser(text: string): OptimiserSettings {
  const [name = '', ...settings] = text.split(':');
  const usual = usualOptimiser[oneOf(optimiserKinds, name)];
  const numbers = settings.map(readNumber);
  const { decay, epsilon, weightDecay } = limits.training;
  if (usual.kind === 'sgd') {
    if (numbers.length > 1) refuse();
    return { kind: 'sgd', momentum: within(numbers[0] ?? usual.momentum, decay) };
  }
  if (numbers.length > 4) refuse();
  return {
    kind: usual.kind,
    beta1: within(numbers[0] ?? usual.beta1, decay),
    beta2: within(numbers[1] ?? usual.beta2, decay),
    epsilon: within(numbers[2] ?? usual.epsilon, epsilon),
    weightDecay: within(numbers[3] ?? usual.weightDecay, weightDecay),
  };
}

function readTrained(text: string): TrainingOptions['trained'] {
  const named = text === none ? [] : text.split('+').map((part) => oneOf(parts, part));
  if (new Set(named).size < named.length) refuse();
  return { images: named.includes('images'), texts: named.includes('texts'), temperature: named.includes('temperature') };
}

function readBeside(text: string): Beside {
  const [what = '', value = '', ...rest] = text.split(':');
  if (rest.length > 0) refuse();
  switch (oneOf(['objective', 'update', 'temperature'], what)) {
    case 'objective':
      return { what: 'objective', objective: oneOf(objectives, value) };
    case 'update':
      return { what: 'update', update: oneOf(updates, value) };
    case 'temperature': {
      const temperature = readNumber(value);
      return isTemperature(temperature) ? { what: 'temperature', temperature } : refuse('limits');
    }
  }
}

/** Both ends included, but for `below`. −0 becomes 0, which is how it is written. */
function within(value: number, range: { readonly min: number } & ({ readonly max: number } | { readonly below: number })): number {
  const isBelow = 'max' in range ? value <= range.max : value < range.below;
  return value >= range.min && isBelow ? value + 0 : refuse('limits');
}
