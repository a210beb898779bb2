// A list of scenes as the browser keeps it: its file, and in it the identity of each scene, by which all tabs know it.
import * as v from 'valibot';
import { fileVersion, readScenesFile, type LinkedScene, type ScenesReading } from './scenes.ts';

export interface ListedScene extends LinkedScene {
  /** Its own, whatever its place, and in every tab. */
  readonly id: string;
}

export type ScenesFault = Extract<ScenesReading, { readonly ok: false }>;

/** Over plain HTTP browsers have no `randomUUID`. */
export function createId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

export function writeKept(scenes: readonly ListedScene[]): string {
  return scenes.length === 0 ? '' : JSON.stringify({ clipLabScenes: fileVersion, scenes: scenes.map(({ title, link, id }) => ({ title, link, id })) });
}

/** `known`: the scenes as they were when this page last looked. Never rejects. */
export async function readKept(text: string, known: readonly ListedScene[]): Promise<{ readonly ok: true; readonly scenes: readonly ListedScene[] } | ScenesFault> {
  const read: ScenesReading = text === '' ? { ok: true, scenes: [] } : await readScenesFile(text);
  if (!read.ok) return read;
  const ids = idsIn(text);
  const taken = new Set<string>();
  const free = (id: string | null | undefined): string | null => (typeof id === 'string' && !taken.has(id) ? id : null);
  const scenes = read.scenes.map(({ title, link }, at) => {
    // An older version of the page keeps no identities. To two tabs that first look at such a list its places are the same.
    const alike = known.find((each) => each.title === title && each.link === link && !taken.has(each.id));
    const id = free(ids[at]) ?? alike?.id ?? free(known.length === 0 ? `${at + 1}` : null) ?? createId();
    taken.add(id);
    return { title, link, id };
  });
  return { ok: true, scenes };
}

const schema = v.pipe(v.string(), v.parseJson(), v.object({ scenes: v.array(v.object({ id: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[\d-]{1,40}$/))), null) })) }));

/** null: one that has none. */
function idsIn(text: string): readonly (string | null)[] {
  const result = v.safeParse(schema, text);
  return result.success ? result.output.scenes.map(({ id }) => id) : [];
}
