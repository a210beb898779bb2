// What an author chooses in the builder: what follows from it, and what of it makes the preview begin anew.
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/createDocument.ts';
import { setTemperature } from '../../../src/document/edits.ts';
import { decodeLink, encodeLink } from '../../../src/document/link.ts';
import type { Linked } from '../../../src/document/linkText.ts';
import { presets } from '../../../src/lesson/presets.ts';
import {
  chosenLink, documentOf, parametersOf, previewAddress, readLink, stepOf, structureOf, untouched, withLink, withMoved, withPlace, withPreset, withShown, withStep, type Choice,
} from '../../../src/shells/builder/choice.ts';

const opening = { stage: 'loss', direction: 'imageToText', pick: { row: 1, col: 2 } } as const;
const chapter: Linked = { document: createDocument(presets.chapter), view: opening };
const own: Linked = { document: setTemperature(createDocument(presets.chapter), 0.5), view: opening };
const shown = async (linked: Linked, choice: Choice = untouched) => withShown(choice, linked, await chosenLink(linked));
const set = (part: Partial<Choice['settings']>, choice: Choice = untouched): Choice => ({ ...choice, settings: { ...choice.settings, ...part } });

describe('a choice', () => {
  it('says nothing before anything is chosen', () => {
    expect(parametersOf(untouched)).toEqual([]);
    expect(stepOf(untouched)).toBe('softmax');
  });

  it('says a step only where it is another than the one it opens on anyhow', async () => {
    expect(parametersOf(withStep(untouched, 'loss'))).toEqual([['step', 'loss']]);
    expect(parametersOf(withStep(withStep(untouched, 'loss'), 'softmax'))).toEqual([]);
    const linked = withLink(untouched, await chosenLink(own));
    expect(stepOf(linked)).toBe('loss');
    expect(parametersOf(withStep(linked, 'loss'))).toEqual([]);
    expect(parametersOf(withStep(linked, 'softmax'))).toEqual([['step', 'softmax']]);
  });

  it('has its numbers from a preset or from a link, not from both, and keeps its step when they change', async () => {
    const linked = withLink(withPreset(untouched, 'misranked'), await chosenLink(own));
    expect(linked.settings.preset).toBeNull();
    const back = withPreset(linked, 'misranked');
    expect(back.link).toBeNull();
    expect(parametersOf(back)).toEqual([['step', 'loss'], ['preset', 'misranked']]);
    expect(documentOf(back)).not.toBe(documentOf(linked));
    expect(parametersOf(withPreset(back, 'chapter'))).toEqual([['step', 'loss']]);
  });

  it('calls what a page shows by its preset’s name where it is no more than that', async () => {
    expect(await shown(chapter)).toEqual(withStep(untouched, 'loss'));
    expect(await shown({ document: createDocument(presets.misranked), view: null })).toEqual(withPreset(untouched, 'misranked'));
    expect((await shown(own)).link).not.toBeNull();
    expect((await shown({ ...chapter, view: { ...opening, pick: { row: 0, col: 0 } } })).link).not.toBeNull();
    expect((await shown({ ...chapter, view: { ...opening, direction: 'textToImage' } })).link).not.toBeNull();
  });

  it('shows the numbers and the step that the author has gone to, and its own where these are no others', async () => {
    const link = await chosenLink(own);
    expect(withMoved(untouched, { link: null, step: null })).toEqual(untouched);
    expect(withMoved(untouched, { link, step: null })).toEqual(withLink(untouched, link));
    expect(withMoved(withPreset(untouched, 'misranked'), { link, step: 'scale' })).toEqual(withStep(withLink(untouched, link), 'scale'));
    expect(withMoved(untouched, { link: await chosenLink(chapter), step: 'scale' })).toEqual(withStep(untouched, 'scale'));
  });

  it('has nothing to reveal beside a lesson, and remembers that it was asked for', () => {
    const manual = set({ reveal: 'manual' });
    expect(parametersOf(manual)).toEqual([['reveal', 'manual']]);
    const beside = withPlace(manual, { topic: 'golf', card: null });
    expect(parametersOf(beside)).toEqual([['lesson', 'golf']]);
    expect(parametersOf(withPlace(beside, null))).toEqual([['reveal', 'manual']]);
  });

  it('takes a link from an address, from its end, and from nothing else', async () => {
    const fragment = await encodeLink(own);
    for (const text of [fragment, `#${fragment}`, `https://lab.example/?lang=en#${fragment}`, `  #${fragment} `]) expect(await readLink(text)).toEqual(await decodeLink(fragment));
    for (const text of ['', 'https://lab.example/', '#', 'images=cat:1', 'mailto:me@lab.example']) expect(await readLink(text)).toEqual({ ok: false, problem: 'notALink' });
    expect(await readLink(`#${fragment.slice(0, -3)}`)).toEqual({ ok: false, problem: 'damaged' });
    expect(await readLink('#v2;x')).toEqual({ ok: false, problem: 'version' });
  });
});

describe('the preview', () => {
  it('opens on what was chosen, and keeps nothing', async () => {
    const choice = set({ autosave: 'lecture-3', theme: 'dark', hidden: ['lens'] }, withLink(untouched, await chosenLink(own)));
    expect(previewAddress('https://lab.example/', choice)).toBe(`https://lab.example/?embed&theme=dark&hide=lens#${await encodeLink(own)}`);
  });

  it('goes on for theme, language, step, another link and a name to keep under', async () => {
    const linked = withLink(untouched, await chosenLink(own));
    const other = withLink(linked, await chosenLink({ ...own, document: setTemperature(own.document, 2) }));
    for (const next of [set({ theme: 'dark' }, linked), set({ language: 'pt-BR' }, linked), withStep(linked, 'embed'), set({ autosave: 'on' }, linked), other]) {
      expect(structureOf(next)).toBe(structureOf(linked));
    }
  });

  it('begins anew for everything else, at another address', async () => {
    const linked = withLink(untouched, await chosenLink(own));
    const parts: readonly Partial<Choice['settings']>[] = [
      { place: { topic: 'golf', card: null } }, { hidden: ['link'] }, { locked: ['images'] }, { digits: 'novice' }, { reveal: 'manual' }, { preset: 'misranked' },
    ];
    for (const next of [...parts.map((part) => set(part)), linked]) {
      expect(structureOf(next)).not.toBe(structureOf(untouched));
      expect(previewAddress('https://lab.example/', next)).not.toBe(previewAddress('https://lab.example/', untouched));
    }
  });
});
