// Batches whose two directions cost differently, and which of them costs more where, and why.
import type { DocumentNumbers } from '../document/createDocument.ts';
import type { Trace } from '../engine/index.ts';
import type { Direction } from '../notation/cellRef.ts';
import { clipStart } from '../notation/clip.ts';
import { chapterExample } from './presets.ts';
import { scene, type Scene } from './scene.ts';

export const directionPresetIds = ['one-caption', 'one-photo', 'printed', 'hub'] as const;
export type DirectionPresetId = (typeof directionPresetIds)[number];

const twoPhotos: DocumentNumbers['images'] = [[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1]];
const twice: DocumentNumbers['images'] = [[1, 0, 0], [1, 0, 0], [0, 0, 1]];

/** `pick` counts from 0; `direction` is the one that costs more. */
function preset(numbers: DocumentNumbers, direction: Direction, row: number, col: number): Scene {
  return scene({ numbers, view: { stage: 'softmax', direction, pick: { row, col } } });
}

export const directionPresets: Readonly<Record<DirectionPresetId, Scene>> = {
  'one-caption': preset({ images: twoPhotos, texts: twice, temperature: 0.1, normalize: true, drawings: ['cat', 'dog', 'bird'] }, 'textToImage', 0, 1),
  // The same logits, transposed.
  'one-photo': preset({ images: twice, texts: twoPhotos, temperature: 0.1, normalize: true, drawings: ['cat', 'dog', 'bird'] }, 'imageToText', 1, 0),
  printed: preset(chapterExample, 'textToImage', 1, 2),
  hub: preset(
    {
      images: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
      texts: [[0.5, -0.6, -0.6], [-0.6, 0.5, -0.6], [0.6, 0.6, 0.7]],
      temperature: clipStart,
      normalize: true,
      drawings: ['tree', 'house', 'car'],
    },
    'imageToText', 0, 2,
  ),
};

/** Which direction costs more, its costliest image or text, and the rival there; losses in nats. */
export interface Verdict {
  /** null: the two cost the same, but for rounding. */
  readonly costlier: Direction | null;
  readonly more: number;
  readonly less: number;
  /** The image or text, from 0, that the costlier direction pays most for, and its own loss. */
  readonly index: number;
  readonly loss: number;
  /** The strongest rival there, with its logit and that of the true partner. */
  readonly rival: number;
  readonly rivalLogit: number;
  readonly ownLogit: number;
}

/** null for one pair, which has nothing to compare. */
export function compareDirections({ logits, lossPerImage, lossPerText, lossImageToText, lossTextToImage }: Trace): Verdict | null {
  const n = logits.rows;
  if (n === 1) return null;
  const isAlike = Math.abs(lossImageToText - lossTextToImage) <= 1e-12 * Math.max(lossImageToText, lossTextToImage);
  const direction: Direction = lossImageToText > lossTextToImage ? 'imageToText' : 'textToImage';
  const losses = direction === 'imageToText' ? lossPerImage : lossPerText;
  const index = losses.indexOf(Math.max(...losses));
  const logit = (other: number) => logits.data[direction === 'imageToText' ? index * n + other : other * n + index] ?? NaN;
  const rivals = Array.from({ length: n }, (_, other) => other).filter((other) => other !== index);
  const rival = rivals.reduce((best, other) => (logit(other) > logit(best) ? other : best));
  return {
    costlier: isAlike ? null : direction,
    more: Math.max(lossImageToText, lossTextToImage),
    less: Math.min(lossImageToText, lossTextToImage),
    index,
    loss: losses[index] ?? NaN,
    rival,
    rivalLogit: logit(rival),
    ownLogit: logit(index),
  };
}
