// What each card of zero-shot classification sets up: numbers, and what of them is looked at.
import type { ZeroShotDocument } from '../../document/zeroShot/document.ts';
import { promptVector, wordings, type ClassWord, type Wording } from '../../document/zeroShot/words.ts';
import type { DrawingId } from '../../document/document.ts';
import { clipScaleLimit } from '../../notation/clip.ts';
import { toRadians } from '../../notation/degrees.ts';
import type { ZeroShotCard } from './ids.ts';

/** How an image is given its class: by the mean of the prompts' embeddings (CLIP's way), by the mean of their probabilities, or by one template alone. */
export const ways = ['embeddings', 'probabilities', 'template'] as const;
export type Way = (typeof ways)[number];

/** Places in the document's lists. */
export interface ZeroShotPick {
  readonly image: number;
  readonly class: number;
  readonly template: number;
}

export interface ZeroShotScene {
  readonly document: ZeroShotDocument;
  readonly pick: ZeroShotPick;
  readonly way: Way;
}

const imagesOf = (images: readonly (readonly [drawing: DrawingId, vector: readonly number[]])[]) => images.map(([drawing, vector], i) => ({ id: i + 1, drawing, vector }));
const templatesOf = (list: readonly Wording[]) => list.map((wording, k) => ({ id: k + 1, wording, text: null }));
const classesOf = (classes: readonly (readonly [word: ClassWord, prompts: readonly (readonly number[])[]])[]) =>
  classes.map(([word, prompts], c) => ({ id: c + 1, word, name: null, prompts }));

const threeTemplates = wordings.slice(0, 3);

/** Three animals, and a class that lies in wait for one of them: a wolf looks much like a dog. */
const animals: ZeroShotDocument = {
  version: 1,
  images: imagesOf([['cat', [0.85, 0.5, 0.4]], ['dog', [0.5, 0.9, 0.45]], ['bird', [0.4, 0.5, 0.9]]]),
  templates: templatesOf(threeTemplates),
  classes: classesOf((['cat', 'dog', 'bird', 'wolf'] as const).map((word) => [word, threeTemplates.map((wording) => promptVector(word, wording))])),
  scale: clipScaleLimit,
};

/** Vectors of length 1 so many degrees from the first axis, towards the second or towards the third. */
const towardsSecond = (degrees: number): readonly number[] => [Math.cos(toRadians(degrees)), Math.sin(toRadians(degrees)), 0];
const towardsThird = (degrees: number): readonly number[] => [Math.cos(toRadians(degrees)), 0, Math.sin(toRadians(degrees))];

/** Two of the cat's prompts lie a little nearer to the dog's image than the dog's own, the third far off. */
const disagreement: ZeroShotDocument = {
  version: 1,
  images: imagesOf([['dog', [1, 0, 0]], ['cat', towardsSecond(50)]]),
  templates: templatesOf(threeTemplates),
  classes: classesOf([['cat', [35, 35, 80].map(towardsSecond)], ['dog', [40, 40, 40].map(towardsThird)]]),
  scale: clipScaleLimit,
};

const dogPicked = { image: 1, class: 1, template: 0 };

export const zeroShotScenes: Readonly<Record<ZeroShotCard, ZeroShotScene>> = {
  classifier: { document: animals, pick: dogPicked, way: 'embeddings' },
  ensemble: { document: disagreement, pick: { image: 0, class: 0, template: 0 }, way: 'embeddings' },
  'missing-class': { document: animals, pick: dogPicked, way: 'embeddings' },
};
