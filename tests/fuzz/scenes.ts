// Lists of scenes, as fragments and as files, sound, damaged and made up: each gives scenes that can be listed again, or a reason.
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect } from 'vitest';
import { limits } from '../../src/document/limits.ts';
import { decodeLink, isLink } from '../../src/document/link.ts';
import { isScenes } from '../../src/document/scenes/isScenes.ts';
import { decodeScenes, encodeScenes, readScenesFile, writeScenesFile } from '../../src/document/scenes/scenes.ts';
import type { Family } from './family.ts';
import { anyText, mutated } from './texts.ts';

const link = 'v1;images=cat:1,0/dog:0,1;texts=cat:1,0/dog:0,1;temperature=0.07;view=loss,1,2,imageToText;normalize=on';
/** Nothing of which can be seen, or that would turn about what stands beside it. */
const unseen = fc.array(fc.constantFrom('\u200B', '\u00AD', '\uFE0F', '\u2800', '\u202E', '\u2066', '\0', ' '), { maxLength: 4 }).map((all) => all.join(''));
const title = fc.oneof({ weight: 5, arbitrary: anyText(90) }, { weight: 1, arbitrary: unseen });
const scene = fc.record({ title, link: fc.oneof({ weight: 5, arbitrary: fc.constant(link) }, { weight: 1, arbitrary: mutated(fc.constant(link)) }, { weight: 1, arbitrary: anyText(40) }) });
const scenes = fc.array(scene, { maxLength: 4 });
const body = scenes.map((list) => list.map((each) => `title=${encodeURIComponent(each.title.toWellFormed())};${each.link}`).join(';'));
const packed = (text: string) => `scenes1;z=${deflateSync(Buffer.from(text)).toString('base64url')}`;
const madeUp = fc.tuple(fc.constantFrom('scenes1;', 'scenes1;z=', 'scenes1;title=', 'scenes2;', 'scenes1%3B', 'v1;', ''), anyText(100)).map(([head, text]) => head + text);

const fragments = fc.oneof(mutated(body.map((text) => `scenes1;${text}`)), mutated(body).map(packed), mutated(body.map(packed)), madeUp);
const files = fc.oneof(
  mutated(scenes.map((list) => JSON.stringify({ clipLabScenes: 1, scenes: list }))),
  fc.record({ clipLabScenes: fc.constantFrom<unknown>(1, 1, 1, 2, '1'), scenes: fc.oneof(fc.array(fc.oneof(scene, fc.jsonValue())), fc.jsonValue()) }, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  anyText(100),
);

export const scenesRead: Family = {
  name: 'scenes',
  share: 0.02,
  property: fc.asyncProperty(fragments, files, async (fragment, file) => {
    expect(isScenes(fragment) && isLink(fragment)).toBe(false);
    for (const read of [await decodeScenes(fragment), await readScenesFile(file)]) {
      if (!read.ok) {
        expect(['version', 'damaged', 'limits', 'tooLong', 'title', 'empty', 'tooMany']).toContain(read.problem);
        continue;
      }
      expect(read.scenes.length).toBeGreaterThan(0);
      for (const each of read.scenes) {
        expect(each.title.length).toBeLessThanOrEqual(limits.scenes.title);
        expect(each.title !== '' && each.title.trim() === each.title && each.title.isWellFormed()).toBe(true);
        expect(each.title).toMatch(/[^\s\u00AD\u200B\uFE0F\u2800]/u);
        expect(each.title).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect((await decodeLink(each.link)).ok).toBe(true);
      }
      expect(await decodeScenes(await encodeScenes(read.scenes))).toEqual(read);
      expect(await readScenesFile(writeScenesFile(read.scenes))).toEqual(read);
    }
  }),
};
