// A document as text and back; what comes in is never trusted.
import * as v from 'valibot';
import { drawings, type LabDocument, type Temperature } from './document.ts';
import { temperatureFrom } from './edits.ts';
import { parseNumber } from '../notation/parseNumber.ts';
import { isComponent, isTemperature, limits } from './limits.ts';

// −0 becomes 0, which is how it is written.
const component = v.pipe(v.number(), v.check(isComponent), v.transform((value) => value + 0));

const item = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  drawing: v.picklist(drawings),
  label: v.nullable(v.pipe(v.string(), v.maxLength(limits.label.max), v.transform((text) => text.trim().toWellFormed() || null))),
  vector: v.pipe(v.array(component), v.minLength(limits.dimensions.min), v.maxLength(limits.dimensions.max)),
});

const items = v.pipe(
  v.array(item),
  v.minLength(limits.pairs.min),
  v.maxLength(limits.pairs.max),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length),
);

const temperature = v.pipe(
  v.object({
    value: v.pipe(v.number(), v.check(isTemperature)),
    typed: v.nullable(
      v.object({ quantity: v.picklist(['temperature', 'scale', 'logitScale']), text: v.pipe(v.string(), v.maxLength(limits.typed.max)) }),
    ),
  }),
  v.transform((given): Temperature => (means(given) ? given : { value: given.value, typed: null })),
);

const schema = v.pipe(
  v.object({
    version: v.literal(1),
    images: items,
    texts: items,
    temperature,
    normalize: v.boolean(),
    seed: v.nullable(v.pipe(v.number(), v.safeInteger())),
  }),
  v.check(({ images, texts }) => images.length === texts.length),
  v.check(({ images, texts }) => new Set([...images, ...texts].map(({ vector }) => vector.length)).size === 1),
);

/** Whether the text says the value: the page shows the text, and reckons with the value. */
function means({ value, typed }: Temperature): boolean {
  if (!typed) return true;
  const number = parseNumber(typed.text);
  const said = number.ok ? temperatureFrom(typed.quantity, number.value) : null;
  // Math.exp may differ by a rounding from one browser to another.
  return said !== null && Math.abs(said - value) <= 1e-12 * value;
}

export function encodeDocument(document: LabDocument): string {
  return JSON.stringify(document);
}

/** null when the text is damaged, of another version or outside the limits. */
export function decodeDocument(text: string): LabDocument | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  return checkDocument(data);
}

/** The same of data already parsed, from anywhere. */
export function checkDocument(data: unknown): LabDocument | null {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : null;
}
