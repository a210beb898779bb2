// The examples that a page can open on, as plain numbers.
import type { DocumentNumbers } from '../document/createDocument.ts';
import { clipStart } from '../notation/clip.ts';

/** The worked example of the course chapter, as printed: its texts are not normalised. */
export const chapterExample: DocumentNumbers = {
  images: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  texts: [
    [0.9, 0.1, 0],
    [0.1, 0.8, 0.1],
    [0, 0.3, 0.7],
  ],
  temperature: clipStart,
  normalize: false,
  drawings: ['cat', 'dog', 'bird'],
};

/** The chapter's example as CLIP would take it. */
export const normalisedChapter: DocumentNumbers = { ...chapterExample, normalize: true };

/** Caption 2 lies nearer to image 1 than to its own image: some temperature is best. */
export const misranked: DocumentNumbers = {
  images: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  texts: [[0.9, 0.1, 0.1], [0.6, 0.5, 0], [0, 0.2, 0.9]],
  temperature: 1,
  normalize: true,
  drawings: ['cat', 'dog', 'bird'],
};

/** The examples by the names that an address may ask for, which stay. */
export const presets = { chapter: chapterExample, normalised: normalisedChapter, misranked } as const satisfies Readonly<Record<string, DocumentNumbers>>;
export type PresetId = keyof typeof presets;
