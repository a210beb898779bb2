// A list of scenes, each a title and a link, as the fragment of an address and as a file, and back; what comes in is never trusted.
import * as v from 'valibot';
import { oneLine } from '../../notation/escapes.ts';
import { decodeLink, encodeLink, encodeReadableLink, type LinkProblem } from '../link.ts';
import { limits } from '../limits.ts';
import type { RequiredField } from '../linkText.ts';
import { pack, unescapeOnce, unpack } from '../packed.ts';
import { encodePercent, readPercent } from '../percent.ts';
import { Refused } from '../refused.ts';

export interface LinkedScene {
  readonly title: string;
  /** A fragment without "#", as `linkTo` gives. */
  readonly link: string;
}

/** title: too long, or nothing of it can be seen. empty: a list without scenes. tooMany: more of them than the limit. unreadable: the file could not be read at all. The rest is as of links. */
export type ScenesProblem = LinkProblem | 'title' | 'empty' | 'tooMany' | 'unreadable';

export type ScenesReading =
  | { readonly ok: true; readonly scenes: readonly LinkedScene[] }
  /** `scene`, from 1: which of them is at fault; null: the list as a whole. `missing`: the field that its link lacks, where that is why. */
  | { readonly ok: false; readonly problem: ScenesProblem; readonly scene: number | null; readonly missing?: RequiredField };

const current = 'scenes1;';
/** Begins each scene. A link has no such field, and what a learner typed is percent-encoded in it. */
const mark = 'title=';

const refused = (problem: ScenesProblem, scene: number | null = null): ScenesReading => ({ ok: false, problem, scene });

/** A title as it may be kept: one line, not cut through the middle of a character; empty where nothing of it could be seen. */
export function cutTitle(title: string): string {
  const cut = plain(title).slice(0, limits.scenes.title).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
  return canBeSeen(cut) ? cut : '';
}

const plain = (text: string): string => oneLine(text).replace(/\s+/g, ' ').trim();

/** Whether a character of it leaves ink: braille's blank and the anchors of annotations leave none, though no property says so. */
const canBeSeen = (text: string): boolean => /[^\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/u.test(text);

/**
 * `scenes1;` and, scene after scene, `title=…;` and its link, all of it compressed where it is long. Compressed links are written out first: what
 * scenes have in common is then told once. `readable`: characters up to which it is not compressed. Rejects with a RangeError where a link cannot be read. The result may be longer than `decodeScenes` takes.
 */
export async function encodeScenes(scenes: readonly LinkedScene[], readable?: number): Promise<string> {
  const texts: string[] = [];
  for (const { title, link } of scenes) {
    const read = await decodeLink(link);
    if (!read.ok) throw new RangeError(`the link of scene ${texts.length + 1} cannot be read: ${read.problem}`);
    texts.push(`${mark}${encodePercent(cutTitle(title))};${encodeReadableLink(read.linked)}`);
  }
  return current + (await pack(texts.join(';'), readable));
}

/** Never rejects. Nothing of a list that fails gets in. */
export async function decodeScenes(fragment: string): Promise<ScenesReading> {
  if (fragment.length > limits.link.encoded) return refused('tooLong');
  const list = unescapeOnce(fragment);
  if (!list.startsWith(current)) return refused(/^scenes1(?!\d)/.test(list) ? 'damaged' : 'version');
  const unpacked = await unpack(list.slice(current.length));
  if (!unpacked.ok) return refused(unpacked.problem);
  const [before, ...texts] = unpacked.text.split(/(?:^|;)title=/);
  if (before !== '') return refused('damaged');
  return readScenes(texts.map((text) => {
    const end = text.indexOf(';');
    return end < 0 ? { title: text, link: '' } : { title: text.slice(0, end), link: text.slice(end + 1) };
  }), readPercent);
}

export const fileVersion = 1;

const schema = v.object({ clipLabScenes: v.literal(fileVersion), scenes: v.array(v.object({ title: v.string(), link: v.string() })) });

/** A character takes at most three bytes. */
const largestFile = 3 * limits.scenes.file;

/** Never rejects. What is too large is not read. */
export async function openScenesFile(file: Pick<File, 'size' | 'text'>): Promise<ScenesReading> {
  if (file.size > largestFile) return refused('tooLong');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused('unreadable');
  }
  return readScenesFile(text);
}

/** The text of a file. A link may be a whole address. Never rejects. */
export async function readScenesFile(text: string): Promise<ScenesReading> {
  if (text.length > limits.scenes.file) return refused('tooLong');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('damaged');
  }
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return readScenes(result.output.scenes.map(({ title, link }) => ({ title, link: link.slice(link.indexOf('#') + 1).trim() })), (title) => title);
  const [{ path, input }] = result.issues;
  const [field, place, part] = path?.map(({ key }) => key) ?? [];
  if (field === 'clipLabScenes') return refused(typeof input === 'number' ? 'version' : 'damaged');
  return refused(part === 'title' ? 'title' : 'damaged', typeof place === 'number' ? place + 1 : null);
}

export function writeScenesFile(scenes: readonly LinkedScene[]): string {
  return `${JSON.stringify({ clipLabScenes: fileVersion, scenes: scenes.map(({ title, link }) => ({ title, link })) }, null, 2)}\n`;
}

async function readScenes(given: readonly LinkedScene[], readTitle: (text: string) => string): Promise<ScenesReading> {
  if (given.length === 0) return refused('empty');
  if (given.length > limits.scenes.count) return refused('tooMany');
  const scenes: LinkedScene[] = [];
  for (const { title: written, link } of given) {
    const at = scenes.length + 1;
    const title = titleOf(written, readTitle);
    if (title === null) return refused('title', at);
    const read = await decodeLink(link);
    if (!read.ok) return { ...read, scene: at };
    scenes.push({ title, link: await encodeLink(read.linked) });
  }
  return { ok: true, scenes };
}

/** null: none that may be kept. */
function titleOf(written: string, readTitle: (text: string) => string): string | null {
  try {
    const title = plain(readTitle(written));
    return canBeSeen(title) && title.length <= limits.scenes.title ? title : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
