// The messages between an embed and the page that holds it, version 1; what comes from outside is never trusted.
import * as v from 'valibot';
import { stages, type Stage } from '../../notation/cellRef.ts';
import { limits } from '../limits.ts';
import { embedThemes, type EmbedTheme } from './parameters.ts';

/** Also the name by which a message is known to be one of these: `{ clipLab: 1, type, … }`. */
export const messageVersion = 1;

/** Told in a message, with the sentence that the embed shows. */
export type EmbedErrorCode = 'version' | 'unknown' | 'invalid' | 'language' | `link-${'version' | 'damaged' | 'limits' | 'tooLong' | 'browser'}`;

/** What the embed tells. Losses are in nats; links are fragments without "#"; places are as `lesson` takes them. */
export type EmbedMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  /** After each committed change of the numbers. */
  | { readonly type: 'change'; readonly link: string; readonly loss: number }
  | { readonly type: 'step'; readonly step: Stage }
  /** The first answer to a question. `score` is 1 or 0; null where nothing is right or wrong. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: string; readonly score: number | null }
  | { readonly type: 'complete'; readonly place: string }
  | { readonly type: 'error'; readonly code: EmbedErrorCode; readonly message: string }
  /** The answer to `getState`, with its `id`. */
  | { readonly type: 'state'; readonly id: MessageId | null; readonly link: string; readonly loss: number; readonly step: Stage; readonly language: string; readonly theme: EmbedTheme }
  /** A key for which the embed has no use, as in KeyboardEvent.key. */
  | { readonly type: 'key'; readonly key: string };

export type MessageId = string | number;

/** What the page that holds it may ask. */
export type HostMessage =
  | { readonly type: 'getState'; readonly id: MessageId | null }
  | { readonly type: 'setState'; readonly link: string }
  | { readonly type: 'setTheme'; readonly theme: EmbedTheme }
  | { readonly type: 'setLanguage'; readonly language: string }
  | { readonly type: 'goToStep'; readonly step: Stage };

/** foreign: not for us, as most of what passes between pages. */
export type HostReading = { readonly ok: true; readonly message: HostMessage } | { readonly ok: false; readonly problem: 'foreign' | 'version' | 'unknown' | 'invalid' };

const id = v.optional(v.union([v.pipe(v.string(), v.maxLength(100)), v.pipe(v.number(), v.finite())]));

/** A fragment, with or without "#", or the whole address that ends in it. */
const link = v.pipe(v.string(), v.maxLength(limits.link.encoded + 2048), v.transform((text) => text.slice(text.indexOf('#') + 1)));

const schemas = {
  getState: v.pipe(v.object({ type: v.literal('getState'), id }), v.transform((message) => ({ type: message.type, id: message.id ?? null }))),
  setState: v.object({ type: v.literal('setState'), link }),
  setTheme: v.object({ type: v.literal('setTheme'), theme: v.picklist(embedThemes) }),
  setLanguage: v.object({ type: v.literal('setLanguage'), language: v.pipe(v.string(), v.maxLength(40)) }),
  goToStep: v.object({ type: v.literal('goToStep'), step: v.picklist(stages) }),
} as const satisfies Record<HostMessage['type'], v.GenericSchema<unknown, HostMessage>>;

/** Never throws, whatever comes. */
export function readHostMessage(data: unknown): HostReading {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'clipLab')) return { ok: false, problem: 'foreign' };
  const { clipLab, type } = data as { readonly clipLab: unknown; readonly type?: unknown };
  if (clipLab !== messageVersion) return { ok: false, problem: typeof clipLab === 'number' ? 'version' : 'foreign' };
  if (typeof type !== 'string' || !isKnown(type)) return { ok: false, problem: 'unknown' };
  const read = v.safeParse(schemas[type], data);
  return read.success ? { ok: true, message: read.output } : { ok: false, problem: 'invalid' };
}

function isKnown(type: string): type is HostMessage['type'] {
  return Object.hasOwn(schemas, type);
}
