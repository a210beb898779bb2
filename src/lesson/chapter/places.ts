// Where a line of the chapter stands in the figure: the scene that shows it and lights it up.
import type { CellRef, Stage } from '../../notation/cellRef.ts';
import { chapterExample } from '../presets.ts';
import { scene, type Scene } from '../scene.ts';
import type { PrintedLine, Quantity } from './printed.ts';
import type { ChapterSection } from './sections.ts';

const stageOf: Readonly<Record<Quantity, Stage>> = {
  image: 'embed',
  text: 'embed',
  pairs: 'embed',
  temperature: 'scale',
  imageNorm: 'normalise',
  textNorm: 'normalise',
  product: 'compare',
  logit: 'scale',
  expSum: 'softmax',
  probability: 'softmax',
  imageLoss: 'loss',
  imageToText: 'loss',
  textToImage: 'loss',
  symmetric: 'loss',
};

/** The chapter's numbers, its step and the very place: a cell, a row, a vector, or the corner where the losses arrive. */
export function sceneOf({ quantity, row, col }: PrintedLine): Scene {
  const stage = stageOf[quantity];
  // The loss of image i stands on the diagonal.
  const column = quantity === 'imageLoss' ? row : col;
  const lit: CellRef = { stage, ...(row !== undefined && { row }), ...(column !== undefined && { col: column }) };
  const pick = row !== undefined && column !== undefined ? { pick: { row, col: column } } : {};
  return scene({ numbers: chapterExample, view: { stage, direction: quantity === 'textToImage' ? 'textToImage' : 'imageToText', ...pick }, lit });
}

/** What the figure shows when a section opens; null leaves it alone. */
export const sectionScenes: Readonly<Record<ChapterSection, Scene | null>> = {
  'set-up': sectionScene('embed'),
  'step-1': sectionScene('normalise'),
  'step-2': sectionScene('scale'),
  'step-3': sectionScene('softmax'),
  'step-4': sectionScene('loss'),
  words: null,
};

function sectionScene(stage: Stage): Scene {
  return scene({ numbers: chapterExample, view: { stage, direction: 'imageToText' } });
}
