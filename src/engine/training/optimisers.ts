// The optimisers: how a gradient, and what is remembered of those before it, move the parameters.
import type { OptimiserSettings } from './options.ts';

/** A run of parameters that move alike. */
export interface ParameterGroup {
  /** The first parameter, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether weight decay is for them. */
  readonly isDecayed: boolean;
}

export interface Optimiser {
  /** What is remembered of `count` parameters before the first step. */
  init(count: number): Float64Array;
  /**
   * Moves the parameters of one group by their gradient, both of them and `memory` being of all parameters. `step` counts from 1.
   * Allocates nothing.
   */
  update(parameters: Float64Array, gradient: Float64Array, memory: Float64Array, group: ParameterGroup, step: number): void;
}

/** The optimiser of these settings, which `checkOptions` has passed. */
export function createOptimiser(settings: OptimiserSettings, learningRate: number): Optimiser {
  if (settings.kind !== 'sgd') return adam(settings, learningRate);
  return settings.momentum === 0 ? descent(learningRate) : momentum(settings.momentum, learningRate);
}

/** p ← p − ηg. */
function descent(learningRate: number): Optimiser {
  return {
    init: () => new Float64Array(0),
    update(parameters, gradient, _memory, { from, to }) {
      for (let k = from; k < to; k++) parameters[k] = (parameters[k] ?? 0) - learningRate * (gradient[k] ?? 0);
    },
  };
}

/** m ← μm + g; p ← p − ηm. As PyTorch's SGD, without dampening. */
function momentum(share: number, learningRate: number): Optimiser {
  return {
    init: (count) => new Float64Array(count),
    update(parameters, gradient, memory, { from, to }) {
      for (let k = from; k < to; k++) {
        const velocity = share * (memory[k] ?? 0) + (gradient[k] ?? 0);
        memory[k] = velocity;
        parameters[k] = (parameters[k] ?? 0) - learningRate * velocity;
      }
    },
  };
}

/**
 * m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; p ← p − η/(1 − β₁ᵗ)·m/(√v/√(1 − β₂ᵗ) + ε). The memory is m, then v.
 * Source: Kingma and Ba, "Adam" (2015), algorithm 1; the decay apart from the gradient: Loshchilov and Hutter, "Decoupled Weight
 * Decay Regularization" (2019), algorithm 2. The order of operations is PyTorch's.
 */
function adam({ kind, beta1, beta2, epsilon, weightDecay }: Exclude<OptimiserSettings, { kind: 'sgd' }>, learningRate: number): Optimiser {
  return {
    init: (count) => new Float64Array(2 * count),
    update(parameters, gradient, memory, { from, to, isDecayed }, step) {
      const count = parameters.length;
      const stepSize = learningRate / (1 - beta1 ** step);
      const spread = Math.sqrt(1 - beta2 ** step);
      const decay = isDecayed ? weightDecay : 0;
      const kept = kind === 'adamW' ? 1 - learningRate * decay : 1;
      const added = kind === 'adam' ? decay : 0;
      for (let k = from; k < to; k++) {
        const parameter = parameters[k] ?? 0;
        const slope = (gradient[k] ?? 0) + added * parameter;
        const mean = beta1 * (memory[k] ?? 0) + (1 - beta1) * slope;
        const square = beta2 * (memory[count + k] ?? 0) + (1 - beta2) * slope * slope;
        memory[k] = mean;
        memory[count + k] = square;
        parameters[k] = parameter * kept - (stepSize * mean) / (Math.sqrt(square) / spread + epsilon);
      }
    },
  };
}
