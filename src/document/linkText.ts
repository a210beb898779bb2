// A document and its view as one line of readable text: `images=cat:1,0,0/dog:0,1,0;texts=…;temperature=0.07;view=…;normalize=off`.
import { stages, type Direction, type PickedCell, type Stage } from '../notation/cellRef.ts';
import { checkDocument } from './codec.ts';
import { drawings, type Item, type LabDocument, type Temperature } from './document.ts';
import { readTraining, writeTraining } from './training/linkTraining.ts';
import type { Training } from './training/training.ts';
import { encodePercent, readPercent } from './percent.ts';
import { oneOf, readNumber } from './readText.ts';
import { refuse, Refused } from './refused.ts';

/** What a link says of the view beside the document: the step, the picked cell and the direction. */
export interface LinkView {
  readonly stage: Stage;
  readonly direction: Direction;
  readonly pick: PickedCell;
}

export interface Linked {
  readonly document: LabDocument;
  /** null leaves the view as it is. */
  readonly view: LinkView | null;
  /** The run of the training lab; absent, it is left as it is. */
  readonly training?: Training;
}

/** `normalize` stands last and must be there, so that a text that lost its end is seen to be damaged. */
const fieldNames = ['images', 'texts', 'temperature', 'seed', 'view', 'training', 'normalize'] as const;
type FieldName = (typeof fieldNames)[number];

const requiredFields = ['images', 'texts', 'temperature', 'normalize'] as const;
export type RequiredField = (typeof requiredFields)[number];

/** damaged: not in this form; `missing` is the field that it lacks, where that is why. limits: a number or a name that no document may have. */
export type LinkText = { readonly ok: true; readonly linked: Linked } | { readonly ok: false; readonly problem: 'damaged' | 'limits'; readonly missing?: RequiredField };

const quantities = ['temperature', 'scale', 'logitScale'] as const;
const directions = ['imageToText', 'textToImage'] as const;

const writeItem = ({ id, drawing, label, vector }: Item, index: number): string =>
  `${drawing}${id === index + 1 ? '' : `.${id}`}${label === null ? '' : `~${encodePercent(label)}`}:${vector.join()}`;

const writeTemperature = ({ value, typed }: Temperature): string => (typed ? `${value}:${typed.quantity}:${encodePercent(typed.text)}` : `${value}`);

/** Numbers are written in full: the shortest text that reads back as the very double. */
export function writeLinkText({ document, view, training }: Linked): string {
  const { images, texts, temperature, normalize, seed } = document;
  const fields: Record<FieldName, string | null> = {
    images: images.map(writeItem).join('/'),
    texts: texts.map(writeItem).join('/'),
    temperature: writeTemperature(temperature),
    seed: seed === null ? null : `${seed}`,
    view: view && [view.stage, view.pick.row + 1, view.pick.col + 1, view.direction].join(),
    training: training ? writeTraining(training) : null,
    normalize: normalize ? 'on' : 'off',
  };
  return fieldNames.flatMap((name) => (fields[name] === null ? [] : [`${name}=${fields[name]}`])).join(';');
}

/** Never throws: what is not such a text is told by the problem. */
export function readLinkText(text: string): LinkText {
  try {
    const fields = readFields(text);
    const missing = requiredFields.find((name) => !fields.has(name));
    if (missing) return { ok: false, problem: 'damaged', missing };
    const required = (name: RequiredField): string => fields.get(name) ?? '';
    const seed = fields.get('seed');
    const document = checkDocument({
      version: 1,
      images: readItems(required('images')),
      texts: readItems(required('texts')),
      temperature: readTemperature(required('temperature')),
      normalize: readSwitch(required('normalize')),
      seed: seed === undefined ? null : readNumber(seed),
    }) ?? refuse('limits');
    const view = fields.get('view');
    const training = fields.get('training');
    return {
      ok: true,
      linked: {
        document,
        view: view === undefined ? null : readView(view, document.images.length),
        ...(training !== undefined && { training: readRun(training) }),
      },
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readFields(text: string): ReadonlyMap<FieldName, string> {
  const fields = new Map<FieldName, string>();
  for (const field of text.split(';')) {
    const equals = field.indexOf('=');
    const name = fieldNames.find((each) => each === field.slice(0, Math.max(0, equals))) ?? refuse();
    if (fields.has(name)) refuse();
    fields.set(name, field.slice(equals + 1));
  }
  return fields;
}

const readItems = (text: string): readonly Item[] => text.split('/').map(readItem);

function readItem(text: string, index: number): Item {
  const [, name, id, label, vector = ''] = /^([a-z]+)(?:\.(\d+))?(?:~([^:]*))?:(.*)$/.exec(text) ?? refuse();
  return {
    id: id === undefined ? index + 1 : Number(id),
    drawing: oneOf(drawings, name),
    label: label === undefined ? null : readPercent(label),
    vector: vector.split(',').map(readNumber),
  };
}

function readTemperature(text: string): Temperature {
  const [value = '', quantity, typed, ...rest] = text.split(':');
  if (rest.length > 0) refuse();
  if (quantity === undefined) return { value: readNumber(value), typed: null };
  return { value: readNumber(value), typed: { quantity: oneOf(quantities, quantity), text: readPercent(typed ?? refuse()) } };
}

function readSwitch(text: string): boolean {
  return text === 'on' ? true : text === 'off' ? false : refuse();
}

function readView(text: string, pairs: number): LinkView {
  const [stage, row = '', col = '', direction, ...rest] = text.split(',');
  if (rest.length > 0) refuse();
  return {
    stage: oneOf(stages, stage),
    direction: oneOf(directions, direction),
    pick: { row: readIndex(row, pairs), col: readIndex(col, pairs) },
  };
}

function readRun(text: string): Training {
  const read = readTraining(text);
  return read.ok ? read.training : refuse(read.problem);
}

/** Counted from 1 in the text, from 0 on. */
function readIndex(text: string, count: number): number {
  if (!/^\d+$/.test(text)) refuse();
  const index = Number(text) - 1;
  return index >= 0 && index < count ? index : refuse('limits');
}
