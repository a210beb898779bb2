// Every edit as a pure function from a document to the next one. What would leave the limits gives the document back unchanged.
import { createRandom, normal } from '../engine/index.ts';
import { drawings, type Item, type LabDocument, type Side, type Temperature, type TemperatureQuantity } from './document.ts';
import { dimensionsOf } from './inputs.ts';
import { cutLabel } from './label.ts';
import { isComponent, isTemperature, limits } from './limits.ts';
import { freeId, replaceAt } from './lists.ts';

function swapped<T>(list: readonly T[], a: number, b: number): readonly T[] {
  return list.map((value, k) => (k === a ? (list[b] ?? value) : k === b ? (list[a] ?? value) : value));
}

export function setVector(document: LabDocument, side: Side, index: number, vector: readonly number[]): LabDocument {
  if (vector.length !== dimensionsOf(document) || !vector.every(isComponent)) return document;
  // Adding 0 turns −0 into 0, as storage and links do.
  return { ...document, [side]: replaceAt(document[side], index, (item) => ({ ...item, vector: vector.map((x) => x + 0) })) };
}

export function setComponent(document: LabDocument, side: Side, index: number, component: number, value: number): LabDocument {
  const vector = document[side][index]?.vector ?? [];
  return setVector(document, side, index, replaceAt(vector, component, () => value));
}

/** An empty label gives the drawing's own words back; a long one is cut. */
export function setLabel(document: LabDocument, side: Side, index: number, label: string): LabDocument {
  const text = cutLabel(label);
  return { ...document, [side]: replaceAt(document[side], index, (item) => ({ ...item, label: text === '' ? null : text })) };
}

export function swapCaptions(document: LabDocument, a: number, b: number): LabDocument {
  return { ...document, texts: swapped(document.texts, a, b) };
}

/** Moves pair `index` by swapping it with pair `to`, image and text together. */
export function movePair(document: LabDocument, index: number, to: number): LabDocument {
  return { ...document, images: swapped(document.images, index, to), texts: swapped(document.texts, index, to) };
}

export function removePair(document: LabDocument, index: number): LabDocument {
  if (document.images.length <= limits.pairs.min) return document;
  const rest = (items: readonly Item[]) => items.filter((_, k) => k !== index);
  return { ...document, images: rest(document.images), texts: rest(document.texts) };
}

/** The new pair points where no image points yet, its text the same way: along an axis, or else between two. */
export function addPair(document: LabDocument): LabDocument {
  const count = document.images.length;
  if (count >= limits.pairs.max) return document;
  const taken = new Set(document.images.map((item) => item.vector.join()));
  const candidates = directions(dimensionsOf(document));
  const vector = candidates.find((each) => !taken.has(each.join())) ?? candidates[0] ?? [1];
  const used = new Set([...document.images, ...document.texts].map((item) => item.drawing));
  const drawing = drawings.find((id) => !used.has(id)) ?? drawings[count % drawings.length] ?? 'star';
  const id = freeId([...document.images, ...document.texts]);
  const added = (items: readonly Item[]): readonly Item[] => [...items, { id, drawing, label: null, vector }];
  return { ...document, images: added(document.images), texts: added(document.texts) };
}

/** Directions to choose from: the axes, their opposites, then the diagonals between two axes. */
function directions(dimensions: number): readonly (readonly number[])[] {
  const axes = Array.from({ length: dimensions }, (_, axis) => axis);
  const vector = (of: (k: number) => number) => axes.map((k) => of(k) + 0);
  return [
    ...[1, -1].flatMap((sign) => axes.map((axis) => vector((k) => (k === axis ? sign : 0)))),
    ...[0.7, -0.7].flatMap((second) => axes.flatMap((a) => axes.filter((b) => b > a).map((b) => vector((k) => (k === a ? 0.7 : k === b ? second : 0))))),
  ];
}

/** Drops the last components, or adds zeros. The number is brought within the limits. */
export function setDimensions(document: LabDocument, dimensions: number): LabDocument {
  if (Number.isNaN(dimensions)) return document;
  const length = Math.round(Math.min(limits.dimensions.max, Math.max(limits.dimensions.min, dimensions)));
  const resized = (items: readonly Item[]) => items.map((item) => ({ ...item, vector: Array.from({ length }, (_, k) => item.vector[k] ?? 0) }));
  return { ...document, images: resized(document.images), texts: resized(document.texts) };
}

export function setNormalize(document: LabDocument, normalize: boolean): LabDocument {
  return { ...document, normalize };
}

/** A text too long to be kept is forgotten, and its value kept. */
export function setTemperature(document: LabDocument, value: number, typed: Temperature['typed'] = null): LabDocument {
  if (!isTemperature(value)) return document;
  return { ...document, temperature: { value, typed: typed && typed.text.length <= limits.typed.max ? typed : null } };
}

/** τ from any of its three forms; null when it falls outside the limits. */
export function temperatureFrom(quantity: TemperatureQuantity, value: number): number | null {
  const temperature = quantity === 'temperature' ? value : quantity === 'scale' ? 1 / value : Math.exp(-value);
  return isTemperature(temperature) ? temperature : null;
}

/** Draws every component anew, rounded to 2 decimals: captions near their images, no zero vectors. The same seed gives the same numbers. */
export function drawNumbers(document: LabDocument, seed: number): LabDocument {
  if (!Number.isSafeInteger(seed)) return document;
  const random = createRandom(seed);
  const draw = (item: Item, centre: readonly number[], deviation: number): Item => {
    let vector: readonly number[];
    do vector = item.vector.map((_, k) => Math.round(((centre[k] ?? 0) + deviation * normal(random)) * 100) / 100 + 0);
    while (vector.every((component) => component === 0));
    return { ...item, vector };
  };
  // Norms come out near 1 in any dimension.
  const spread = 1 / Math.sqrt(dimensionsOf(document));
  const images = document.images.map((item) => draw(item, [], spread));
  const texts = document.texts.map((item, i) => draw(item, images[i]?.vector ?? [], spread / 2));
  return { ...document, images, texts, seed: seed + 0 };
}
