// What a learner edits in zero-shot classification: images, and classes with one prompt for each template.
import type { DrawingId } from '../document.ts';
import type { ClassWord, Wording } from './words.ts';

export interface ZeroShotImage {
  readonly id: number;
  readonly drawing: DrawingId;
  readonly vector: readonly number[];
}

/** A prompt with a place for the class. */
export interface Template {
  readonly id: number;
  readonly wording: Wording;
  /** As typed; null while it is the wording's own, in the page's language. */
  readonly text: string | null;
}

export interface ZeroShotClass {
  readonly id: number;
  readonly word: ClassWord;
  /** As typed; null while it is the word's own, in the page's language. */
  readonly name: string | null;
  /** Prompt k is that of template k. All vectors of the document have the same dimension. */
  readonly prompts: readonly (readonly number[])[];
}

export interface ZeroShotDocument {
  readonly version: 1;
  readonly images: readonly ZeroShotImage[];
  readonly templates: readonly Template[];
  readonly classes: readonly ZeroShotClass[];
  /** 1/τ */
  readonly scale: number;
}
