// The holes of angle golf: the numbers that each begins with, what it asks for, and the smallest turn that does it.
import type { DocumentNumbers } from '../../document/createDocument.ts';
import type { LinkView } from '../../document/linkText.ts';
import { normalisedChapter } from '../presets.ts';
import type { Goal } from './goals.ts';

export const holeIds = ['cat-chooses-dog', 'caption-chooses-bird', 'all-right-again', 'apart'] as const;
export type HoleId = (typeof holeIds)[number];

export interface Hole {
  readonly numbers: DocumentNumbers;
  readonly goals: readonly Goal[];
  /** What the figure shows at the tee: the pair to begin with stands in the lens. */
  readonly view: Partial<LinkView>;
  /** The smallest sum of turns, in degrees, rounded up to a tenth. */
  readonly par: number;
}

export const holes: Readonly<Record<HoleId, Hole>> = {
  'cat-chooses-dog': {
    numbers: normalisedChapter,
    goals: [{ kind: 'imageChooses', image: 0, text: 1 }],
    view: { stage: 'softmax', direction: 'imageToText', pick: { row: 0, col: 1 } },
    par: 44.7,
  },
  'caption-chooses-bird': {
    numbers: normalisedChapter,
    goals: [
      { kind: 'textChooses', text: 1, image: 2 },
      { kind: 'imageChooses', image: 1, text: 1 },
    ],
    view: { stage: 'softmax', direction: 'textToImage', pick: { row: 2, col: 1 } },
    par: 37.6,
  },
  'all-right-again': {
    numbers: {
      ...normalisedChapter,
      texts: [
        [0.9, 0.1, 0],
        [0.1, 0.5, 0.6],
        [0, 0.6, 0.4],
      ],
    },
    goals: [{ kind: 'allRight' }],
    view: { stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 1 } },
    par: 16.9,
  },
  apart: {
    numbers: {
      images: [
        [1, 0],
        [0.9, 0.4],
        [0.7, 0.7],
      ],
      texts: [
        [1, 0.1],
        [0.8, 0.5],
        [0.6, 0.8],
      ],
      temperature: 0.2,
      normalize: true,
      drawings: ['cat', 'dog', 'bird'],
    },
    goals: [{ kind: 'lossBelow', loss: 0.5 }],
    view: { stage: 'loss', direction: 'imageToText', pick: { row: 0, col: 0 } },
    par: 38,
  },
};

export function isHole(card: string | null): card is HoleId {
  return holeIds.some((id) => id === card);
}
