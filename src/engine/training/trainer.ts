// Trains a batch's own embeddings, a step at a time.
import { splitForce, type ForceSource } from '../forceTerms.ts';
import { norm, normaliseRows } from '../norm.ts';
import type { Inputs, Matrix } from '../types.ts';
import type { Mutable } from '../workspace.ts';
import { createAppraiser, type Appraisal } from './appraiser.ts';
import { nudge } from './nudge.ts';
import { createOptimiser, type ParameterGroup } from './optimisers.ts';
import { checkOptions, type TrainingOptions } from './options.ts';
import { createParameters, type ParameterStore } from './parameters.ts';
import type { Trainer, TrainerState } from './types.ts';

/**
 * A trainer of the embeddings of `inputs`, which are copied. The loss and the forces of the present parameters are always known.
 * Throws RangeError as `checkOptions` and `evaluate` do, and when the loss is not finite at the start.
 */
export function createTrainer(inputs: Inputs, options: TrainingOptions): Trainer {
  checkOptions(options);
  const { objective, trained, learningRate, update, renormalise, maximumScale } = options;
  const { normalize } = inputs;
  const store = createParameters(inputs, options.bias);
  const { flat, images, texts, scalars } = store;
  const appraiser = createAppraiser(objective, scalars, normalize);
  const { appraisal } = appraiser;
  const gradient = new Float64Array(flat.length);
  const embeddingGradient = gradient.subarray(0, store.scaleAt);
  const optimiser = createOptimiser(options.optimiser, learningRate);
  const memory = optimiser.init(flat.length);
  const groups = groupsOf(store, options);
  const former = { flat: flat.slice(), memory: memory.slice(), temperature: NaN };
  const scratch = new Float64Array(images.rows);
  const limit = maximumScale === null ? Infinity : Math.log(maximumScale);

  const ignoresJacobian = update === 'withoutJacobian' && normalize;
  const slopesOfImages = ((ignoresJacobian ? appraisal.byImageUnit : null) ?? appraisal.byImages).data;
  const slopesOfTexts = ((ignoresJacobian ? appraisal.byTextUnit : null) ?? appraisal.byTexts).data;

  const point: Mutable<Trainer> = {
    step: 0, images, texts, temperature: NaN, logitScale: NaN, bias: NaN,
    loss: NaN, lossImageToText: NaN, lossTextToImage: NaN,
    imageForces: store.like(), textForces: store.like(), gradientNorm: NaN, trainedGradientNorm: NaN,
    imageUnit: appraisal.imageUnit, textUnit: appraisal.textUnit, logits: appraisal.logits,
    moved: NaN, overflow: null,
    forceTerms: (side, index) => splitForce(sourceOf(appraisal, scalars.temperature, normalize, images, texts, ignoresJacobian), side, index),
    advance, save, restore,
  };

  function advance(): boolean {
    if (point.overflow) return false;
    former.flat.set(flat);
    former.memory.set(memory);
    former.temperature = scalars.temperature;
    point.step++;
    if (update === 'nudge') nudge(images, texts, learningRate, trained, scratch);
    else for (let k = 0; k < groups.length; k++) optimiser.update(flat, gradient, memory, groups[k] ?? none, point.step);
    if (renormalise && trained.images) normaliseRows(images, scratch, images);
    if (renormalise && trained.texts) normaliseRows(texts, scratch, texts);
    if (trained.temperature && maximumScale !== null) flat[store.scaleAt] = Math.min(limit, Math.max(0, flat[store.scaleAt] ?? 0));
    readScalars();
    const overflow = store.findOverflow();
    if (overflow === null && appraise()) {
      measureMove();
      return true;
    }
    point.step--;
    flat.set(former.flat);
    memory.set(former.memory);
    scalars.temperature = former.temperature;
    readScalars();
    appraise();
    point.overflow = overflow ?? { of: 'logits', index: null };
    return false;
  }

  /** From the flat parameters to the numbers that stand apart. An unmoved temperature is left as it is, not computed from s. */
  function readScalars(): void {
    const scale = flat[store.scaleAt] ?? 0;
    if (scale !== former.flat[store.scaleAt]) scalars.temperature = Math.exp(-scale);
    scalars.logScale = scale;
    scalars.bias = flat[store.biasAt] ?? 0;
    point.temperature = scalars.temperature;
    point.logitScale = scale;
    point.bias = scalars.bias;
  }

  function measureMove(): void {
    let most = 0;
    for (let k = 0; k < flat.length; k++) most = Math.max(most, Math.abs((flat[k] ?? 0) - (former.flat[k] ?? 0)));
    point.moved = most;
  }

  /** The loss and the forces of the present parameters; false, with nothing to be used, when they have no finite loss. */
  function appraise(): boolean {
    try {
      appraiser.appraise();
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
    if (!Number.isFinite(appraisal.loss)) return false;
    point.loss = appraisal.loss;
    // The direction that is not minimised may be beyond the doubles.
    point.lossImageToText = Math.min(Number.MAX_VALUE, appraisal.lossImageToText);
    point.lossTextToImage = Math.min(Number.MAX_VALUE, appraisal.lossTextToImage);
    readGradient();
    return true;
  }

  function readGradient(): void {
    const half = images.data.length;
    const forImages = point.imageForces.data;
    const forTexts = point.textForces.data;
    let ofImages = 0;
    let ofTexts = 0;
    for (let at = 0; at < half; at++) {
      const byImage = slopesOfImages[at] ?? 0;
      const byText = slopesOfTexts[at] ?? 0;
      gradient[at] = byImage;
      gradient[half + at] = byText;
      forImages[at] = 0 - byImage;
      forTexts[at] = 0 - byText;
      ofImages += byImage * byImage;
      ofTexts += byText * byText;
    }
    const byScale = appraisal.byLogScale;
    const byBias = appraisal.byBias;
    gradient[store.scaleAt] = byScale;
    gradient[store.biasAt] = byBias;
    const squares = ofImages + ofTexts;
    point.gradientNorm = Math.sqrt(squares);
    if (!(squares > 1e-200 && squares < 1e200)) point.gradientNorm = norm(embeddingGradient);
    const scale = flat[store.scaleAt] ?? 0;
    const isHeld = maximumScale !== null && ((scale >= limit && byScale < 0) || (scale <= 0 && byScale > 0));
    const ofScalars = trained.temperature ? (isHeld ? 0 : byScale * byScale) + byBias * byBias : 0;
    const ofTrained = (trained.images ? ofImages : 0) + (trained.texts ? ofTexts : 0) + ofScalars;
    point.trainedGradientNorm = Math.min(Number.MAX_VALUE, Math.sqrt(ofTrained));
    if (!Number.isFinite(point.gradientNorm + (trained.temperature ? byScale + byBias : 0))) stopAtGradient();
  }

  /** A gradient that has left the doubles is shown as the largest double, and is the end of training. */
  function stopAtGradient(): void {
    for (const { data } of [point.imageForces, point.textForces]) {
      for (let at = 0; at < data.length; at++) data[at] = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, data[at] ?? 0));
    }
    point.gradientNorm = Math.min(Number.MAX_VALUE, point.gradientNorm);
    point.overflow = { of: 'gradient', index: null };
  }

  function save(): TrainerState {
    return { step: point.step, parameters: flat.slice(), temperature: scalars.temperature, memory: memory.slice() };
  }

  function restore(state: TrainerState): void {
    if (state.parameters.length !== flat.length || state.memory.length !== memory.length) {
      const found = `${state.parameters.length} parameters and ${state.memory.length} numbers in memory`;
      throw new RangeError(`the state has ${found}: this trainer has ${flat.length} and ${memory.length}`);
    }
    flat.set(state.parameters);
    memory.set(state.memory);
    former.flat.set(flat);
    scalars.temperature = state.temperature;
    point.step = state.step;
    point.moved = NaN;
    point.overflow = null;
    readScalars();
    appraise();
  }

  readScalars();
  // First without the catch, so that the evaluation's own words are thrown.
  appraiser.appraise();
  if (!appraise()) throw new RangeError(`the loss is ${appraisal.loss}: the embeddings are too large for the temperature ${inputs.temperature}`);
  return point;
}

const none: ParameterGroup = { from: 0, to: 0, isDecayed: false };

/** What is trained, each with whether its weights decay. */
function groupsOf({ scaleAt, flat }: ParameterStore, { trained, objective }: TrainingOptions): ParameterGroup[] {
  const half = scaleAt / 2;
  return [
    ...(trained.images ? [{ from: 0, to: half, isDecayed: true }] : []),
    ...(trained.texts ? [{ from: half, to: scaleAt, isDecayed: true }] : []),
    ...(trained.temperature ? [{ from: scaleAt, to: objective === 'sigmoid' ? flat.length : scaleAt + 1, isDecayed: false }] : []),
  ];
}

function sourceOf(appraisal: Appraisal, temperature: number, normalize: boolean, images: Matrix, texts: Matrix, ignoresJacobian: boolean): ForceSource {
  const { slopes, logits, imageUnit, textUnit, imageNorms, textNorms } = appraisal;
  return {
    slopes, logits, temperature,
    images: normalize ? imageUnit : images,
    texts: normalize ? textUnit : texts,
    norms: normalize && !ignoresJacobian ? { images: imageNorms, texts: textNorms } : null,
  };
}
