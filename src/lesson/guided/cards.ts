// How each card of the guided lesson sets up the figure.
import { figureParts } from '../../notation/cellRef.ts';
import type { PredictionId } from '../predictions/ids.ts';
import { scene, type Scene } from '../scene.ts';
import type { GuidedCardId } from './ids.ts';
import { setUps, type SetUp } from './numbers.ts';

export interface GuidedCard {
  /** The batch that the card begins with; null goes on with the numbers there are. */
  readonly setUp: SetUp | null;
  /** null where the card's question sets the figure up. */
  readonly scene: Scene | null;
  /** Asked on the card, and part of “Predict first” too. */
  readonly question: PredictionId | null;
}

function card(setUp: SetUp | null, parts: Partial<Omit<Scene, 'numbers'>>): GuidedCard {
  return { setUp, scene: scene({ ...parts, numbers: setUp && setUps[setUp] }), question: null };
}

function asking(question: PredictionId): GuidedCard {
  return { setUp: null, scene: null, question };
}

/** A question with a small figure of its own: the large one steps back, on numbers that are not left over from another card. */
function askingBeside(question: PredictionId): GuidedCard {
  return { setUp: null, scene: scene({ numbers: setUps.normalised, dimmed: figureParts }), question };
}

export const cards: Readonly<Record<GuidedCardId, GuidedCard>> = {
  embedding: card('printed', { view: { stage: 'embed', direction: 'imageToText', pick: { row: 0, col: 0 } }, dimmed: ['lens', 'matrix', 'losses'] }),
  pairs: card('printed', { view: { stage: 'embed', pick: { row: 0, col: 0 } }, dimmed: ['lens', 'losses'] }),
  product: card('printed', { view: { stage: 'compare', pick: { row: 1, col: 2 } }, dimmed: ['losses'], lit: { stage: 'compare', row: 1, col: 2 } }),
  length: card('printed', { view: { stage: 'compare', pick: { row: 1, col: 2 } }, dimmed: ['losses'], lit: { stage: 'compare', col: 2 } }),
  normalise: card('printed', { view: { stage: 'normalise', pick: { row: 1, col: 2 } }, dimmed: ['matrix'] }),
  cosine: card('normalised', { view: { stage: 'compare', pick: { row: 1, col: 2 } }, dimmed: ['losses'], lit: { stage: 'compare', row: 1, col: 2 } }),
  logits: card('normalised', { view: { stage: 'scale', pick: { row: 0, col: 0 } }, dimmed: ['losses'] }),
  choose: card('normalised', { view: { stage: 'softmax', direction: 'imageToText', pick: { row: 0, col: 1 } }, dimmed: ['losses'], lit: { stage: 'softmax', row: 0 } }),
  search: asking('transpose-P'),
  loss: card('normalised', { view: { stage: 'loss', direction: 'imageToText', pick: { row: 1, col: 1 } }, dimmed: ['lens'] }),
  symmetric: card('normalised', { view: { stage: 'loss', direction: 'textToImage', pick: { row: 0, col: 0 } }, dimmed: ['lens'] }),
  gradient: card('normalised', { view: { stage: 'gradient', direction: 'imageToText', pick: { row: 1, col: 2 } }, dimmed: ['lens'] }),
  alone: card('normalised', { view: { stage: 'loss', direction: 'imageToText', pick: { row: 0, col: 0 } }, dimmed: ['lens'] }),
  alike: card('alike', { view: { stage: 'softmax', direction: 'imageToText', pick: { row: 0, col: 0 } } }),
  hardest: askingBeside('negatives-equal'),
  temperature: card('normalised', { view: { stage: 'softmax', direction: 'imageToText', pick: { row: 2, col: 2 } }, dimmed: ['lens'] }),
  mistake: asking('tau-fixes-mistakes'),
  end: card('normalised', { view: { stage: 'softmax', direction: 'imageToText' } }),
};
