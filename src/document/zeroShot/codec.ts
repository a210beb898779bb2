// A zero-shot document as text and back; what comes in is never trusted.
import * as v from 'valibot';
import { drawings } from '../document.ts';
import { cutLabel } from '../label.ts';
import { isComponent, limits } from '../limits.ts';
import type { ZeroShotDocument } from './document.ts';
import { isScale } from './edits.ts';
import { hasSlot } from './template.ts';
import { classWords, wordings } from './words.ts';

const { images, classes, templates, dimensions } = limits.zeroShot;

const vector = v.pipe(v.array(v.pipe(v.number(), v.check(isComponent), v.transform((value) => value + 0))), v.length(dimensions));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const label = v.nullable(v.pipe(v.string(), v.maxLength(limits.label.max), v.transform((text) => cutLabel(text) || null)));

const list = <Item extends v.GenericSchema<unknown, { readonly id: number }>>(item: Item, { min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.array(item), v.minLength(min), v.maxLength(max), v.check((items) => new Set(items.map((each) => each.id)).size === items.length));

const schema = v.pipe(
  v.object({
    version: v.literal(1),
    images: list(v.object({ id, drawing: v.picklist(drawings), vector }), images),
    templates: list(v.object({ id, wording: v.picklist(wordings), text: v.pipe(label, v.check((text) => text === null || hasSlot(text))) }), templates),
    classes: list(v.object({ id, word: v.picklist(classWords), name: label, prompts: v.array(vector) }), classes),
    scale: v.pipe(v.number(), v.check(isScale)),
  }),
  v.check((document) => document.classes.every(({ prompts }) => prompts.length === document.templates.length)),
);

export function encodeZeroShot(document: ZeroShotDocument): string {
  return JSON.stringify(document);
}

/** null when the text is damaged, of another version or outside the limits. */
export function decodeZeroShot(text: string): ZeroShotDocument | null {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
