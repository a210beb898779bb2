// Every edit of a zero-shot document as a pure function. What would leave the limits gives the document back unchanged.
import { cutLabel } from '../label.ts';
import { isComponent, limits } from '../limits.ts';
import { freeId, replaceAt } from '../lists.ts';
import type { ZeroShotClass, ZeroShotDocument } from './document.ts';
import { hasSlot } from './template.ts';
import { classWords, promptVector, wordings } from './words.ts';

const { classes: classLimits, templates: templateLimits, scale: scaleLimits } = limits.zeroShot;

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, k) => k !== index);

// Adding 0 turns −0 into 0, as storage does.
const withComponent = (vector: readonly number[], component: number, value: number): readonly number[] => replaceAt(vector, component, () => value + 0);

export function setImageComponent(document: ZeroShotDocument, index: number, component: number, value: number): ZeroShotDocument {
  if (!isComponent(value)) return document;
  return { ...document, images: replaceAt(document.images, index, (image) => ({ ...image, vector: withComponent(image.vector, component, value) })) };
}

export function setPromptComponent(document: ZeroShotDocument, classIndex: number, template: number, component: number, value: number): ZeroShotDocument {
  if (!isComponent(value)) return document;
  const changed = (each: ZeroShotClass): ZeroShotClass => ({ ...each, prompts: replaceAt(each.prompts, template, (vector) => withComponent(vector, component, value)) });
  return { ...document, classes: replaceAt(document.classes, classIndex, changed) };
}

/** An empty name gives the word's own back; a long one is cut. The vectors stay: no encoder reads the name. */
export function setClassName(document: ZeroShotDocument, index: number, name: string): ZeroShotDocument {
  const text = cutLabel(name);
  return { ...document, classes: replaceAt(document.classes, index, (each) => ({ ...each, name: text === '' ? null : text })) };
}

/** An empty text gives the wording's own back; one without a place for the class is refused. */
export function setTemplateText(document: ZeroShotDocument, index: number, text: string): ZeroShotDocument {
  const cut = cutLabel(text);
  if (cut !== '' && !hasSlot(cut)) return document;
  return { ...document, templates: replaceAt(document.templates, index, (each) => ({ ...each, text: cut === '' ? null : cut })) };
}

/** The next word that no class has, with the vectors its prompts begin with. */
export function addClass(document: ZeroShotDocument): ZeroShotDocument {
  const { classes, templates } = document;
  const word = classWords.find((each) => classes.every((other) => other.word !== each));
  if (word === undefined || classes.length >= classLimits.max) return document;
  const prompts = templates.map(({ wording }) => promptVector(word, wording));
  return { ...document, classes: [...classes, { id: freeId(classes), word, name: null, prompts }] };
}

export function removeClass(document: ZeroShotDocument, index: number): ZeroShotDocument {
  if (document.classes.length <= classLimits.min) return document;
  return { ...document, classes: without(document.classes, index) };
}

/** The next wording that is not there yet, with a prompt for each class. */
export function addTemplate(document: ZeroShotDocument): ZeroShotDocument {
  const { classes, templates } = document;
  const wording = wordings.find((each) => templates.every((other) => other.wording !== each));
  if (wording === undefined || templates.length >= templateLimits.max) return document;
  return {
    ...document,
    templates: [...templates, { id: freeId(templates), wording, text: null }],
    classes: classes.map((each) => ({ ...each, prompts: [...each.prompts, promptVector(each.word, wording)] })),
  };
}

export function removeTemplate(document: ZeroShotDocument, index: number): ZeroShotDocument {
  if (document.templates.length <= templateLimits.min) return document;
  return {
    ...document,
    templates: without(document.templates, index),
    classes: document.classes.map((each) => ({ ...each, prompts: without(each.prompts, index) })),
  };
}

export function isScale(value: number): boolean {
  return value >= scaleLimits.min && value <= scaleLimits.max;
}

export function setScale(document: ZeroShotDocument, scale: number): ZeroShotDocument {
  return isScale(scale) ? { ...document, scale } : document;
}
