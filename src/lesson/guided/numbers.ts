// The batches that the cards set up.
import type { DocumentNumbers } from '../../document/createDocument.ts';
import { clipStart } from '../../notation/clip.ts';
import { chapterExample, normalisedChapter } from '../presets.ts';

const everyVectorAlike = [0.6, 0.8];

export const setUps = {
  /** The chapter's example as printed, its captions not of length 1. */
  printed: chapterExample,
  normalised: normalisedChapter,
  /** Every image coincides with every caption. */
  alike: {
    images: Array.from({ length: 4 }, () => everyVectorAlike),
    texts: Array.from({ length: 4 }, () => everyVectorAlike),
    temperature: clipStart,
    normalize: true,
    drawings: ['cat', 'dog', 'bird', 'fish'],
  },
} as const satisfies Readonly<Record<string, DocumentNumbers>>;
export type SetUp = keyof typeof setUps;
