// The bugs as the lesson shows them: the line of code that is wrong, and the matrices in which the consequence is seen.
import { bugs, type BrokenTrace, type Bug } from '../engine/index.ts';

/** A matrix of the calculation. `shares`: the exponentials, which rightly are shifted so that the largest of a row is 1. */
export type Quantity = 'logits' | 'shares' | Extract<keyof BrokenTrace, 'probsImageToText' | 'probsTextToImage' | 'lossPerImage'>;

export interface BugLesson {
  /** Python with NumPy's names. */
  readonly rightCode: string;
  readonly wrongCode: string;
  readonly shows: readonly Quantity[];
}

export const bugLessons: Readonly<Record<Bug, BugLesson>> = {
  'not-normalised': {
    rightCode: 'logits = unit(images) @ unit(texts).T / tau',
    wrongCode: 'logits = images @ texts.T / tau',
    shows: ['logits'],
  },
  'forgot-exp': {
    rightCode: 'logits = cosines * exp(logit_scale)',
    wrongCode: 'logits = cosines * logit_scale',
    shows: ['logits'],
  },
  'times-tau': {
    rightCode: 'logits = cosines / tau',
    wrongCode: 'logits = cosines * tau',
    shows: ['probsImageToText'],
  },
  'shifted-labels': {
    rightCode: 'labels = arange(n)',
    wrongCode: 'labels = arange(1, n + 1) % n',
    shows: ['probsImageToText'],
  },
  'one-direction': {
    rightCode: 'loss = (loss_images + loss_texts) / 2',
    wrongCode: 'loss = loss_images',
    shows: ['probsTextToImage'],
  },
  'log-base-10': {
    rightCode: 'losses = -log(p_own)',
    wrongCode: 'losses = -log10(p_own)',
    shows: ['lossPerImage'],
  },
  'wrong-axis': {
    rightCode: 'p_images = softmax(logits, axis=1)',
    wrongCode: 'p_images = softmax(logits, axis=0)',
    shows: ['probsImageToText'],
  },
  'naive-float16': {
    rightCode: 'e = exp(logits - max(logits))',
    wrongCode: 'e = exp(logits)  # float16',
    shows: ['shares', 'probsImageToText'],
  },
  'naive-float32': {
    rightCode: 'e = exp(logits - max(logits))',
    wrongCode: 'e = exp(logits)  # float32',
    shows: ['shares', 'probsImageToText'],
  },
};

export function isBug(card: string | null): card is Bug {
  return bugs.some((bug) => bug === card);
}
