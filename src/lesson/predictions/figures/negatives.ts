// One image among four texts: how the push away from the three that are not its own is shared out.
import { softmax } from '../../../engine/index.ts';

/** The first is the image's own text. */
export const textCosines = [0.8, 0.75, 0.3, -0.2] as const;

export interface Repulsion {
  /** P(text | image). */
  readonly probabilities: readonly number[];
  /** Of the push on all negatives, each one's part; they sum to 1. */
  readonly shares: readonly number[];
  /** ∂L/∂s summed over the negatives, which is also the pull on the image's own text: (1 − P)/τ. */
  readonly push: number;
  /** −ln P of the image's own text, nats. */
  readonly loss: number;
}

/** Source: Wang & Liu, "Understanding the Behaviour of Contrastive Loss" (2021), equation 5. */
export function repulsion(temperature: number): Repulsion {
  const probabilities = Array.from(softmax(textCosines.map((cosine) => cosine / temperature)));
  const [own = 1, ...rivals] = probabilities;
  return {
    probabilities,
    shares: Array.from(softmax(textCosines.slice(1).map((cosine) => cosine / temperature))),
    push: rivals.reduce((sum, p) => sum + p, 0) / temperature,
    loss: -Math.log(own),
  };
}
