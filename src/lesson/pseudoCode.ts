// CLIP's training step in a dozen lines of NumPy, in our names, and what the figure shows at each.
// After Radford et al., "Learning Transferable Visual Models From Natural Language Supervision" (2021), figure 3.
import type { CodeLineId } from './codeLineIds.ts';
import { scene, type Scene } from './scene.ts';

export interface CodeLine {
  /** <image> and <text> mark the names of what belongs to images and to texts. */
  readonly code: string;
  readonly scene: Scene;
}

const line = (code: string, view: Scene['view']): CodeLine => ({ code, scene: scene({ view }) });

export const codeLines: Readonly<Record<CodeLineId, CodeLine>> = {
  'image-features': line('<image>image_features</image> = image_encoder(<image>pictures</image>)', { stage: 'embed' }),
  'text-features': line('<text>text_features</text> = text_encoder(<text>captions</text>)', { stage: 'embed' }),
  'image-vectors': line('<image>images</image> = <image>image_features</image> @ <image>image_projection</image>', { stage: 'embed' }),
  'text-vectors': line('<text>texts</text> = <text>text_features</text> @ <text>text_projection</text>', { stage: 'embed' }),
  'image-lengths': line('<image>images</image> /= norm(<image>images</image>, axis=1, keepdims=True)', { stage: 'normalise' }),
  'text-lengths': line('<text>texts</text> /= norm(<text>texts</text>, axis=1, keepdims=True)', { stage: 'normalise' }),
  logits: line('logits = <image>images</image> @ <text>texts</text>.T * exp(logit_scale)', { stage: 'scale' }),
  labels: line('labels = arange(N)', { stage: 'scale' }),
  rows: line('<image>image_loss</image> = cross_entropy(logits, labels, axis=1)', { stage: 'loss', direction: 'imageToText' }),
  columns: line('<text>text_loss</text> = cross_entropy(logits, labels, axis=0)', { stage: 'loss', direction: 'textToImage' }),
  mean: line('loss = (<image>image_loss</image> + <text>text_loss</text>) / 2', { stage: 'loss' }),
};

/** Lines that the note on the paper's axes belongs to. */
export const axisLines: readonly CodeLineId[] = ['rows', 'columns', 'mean'];

/** The shape of what a line gives: '' a single number, null what this page does not compute. */
export const codeShapes = {
  'image-features': null,
  'text-features': null,
  'image-vectors': 'N × d',
  'text-vectors': 'N × d',
  'image-lengths': 'N × d',
  'text-lengths': 'N × d',
  logits: 'N × N',
  labels: 'N',
  rows: '',
  columns: '',
  mean: '',
} as const satisfies Readonly<Record<CodeLineId, string | null>>;
