// The address follows the lab, at rest and without steps of its own, and the lab follows the links that come into the address.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNormalize, setTemperature } from '../../src/document/edits.ts';
import { decodeLink, encodeLink } from '../../src/document/link.ts';
import { trainingDefaults } from '../../src/document/training/training.ts';
import type { LinkView } from '../../src/document/linkText.ts';
import { createOpening, followAddress, isOurs, linkTo, openFragment, openLink, type LinkFault } from '../../src/state/address.ts';
import { createLabStore, openingView } from '../../src/state/labStore.ts';
import { chapter, documentOf } from '../document/support.ts';
import { FakeAddress } from './support.ts';

const other = setNormalize(chapter, true);
const view: LinkView = { stage: 'loss', direction: 'textToImage', pick: { row: 0, col: 1 } };

function following(document = chapter, fault: LinkFault | null = null, fragment = '') {
  const lab = createLabStore(document, chapter);
  const address = new FakeAddress();
  address.fragment = fragment;
  const on = { write: vi.fn(), open: vi.fn() };
  const stop = followAddress(lab, address, fault, on);
  const edit = (value: number) => lab.commit((document) => setTemperature(document, value));
  return { lab, address, on, stop, edit, document: () => lab.store.getState().document };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Until the address had time to be written. */
const rest = () => vi.advanceTimersByTimeAsync(1000);

describe('the address', () => {
  it('leads to what was committed, step, cell and direction with it', async () => {
    const { lab, address, on, edit, document } = following();
    edit(0.5);
    lab.setView(view);
    await rest();
    expect(await decodeLink(address.fragment)).toEqual({ ok: true, linked: { document: document(), view } });
    expect(on.write.mock.calls).toEqual([[address.fragment]]);
  });

  it('comes to lead to what the page opened on', async () => {
    const { lab, address } = following(other);
    await rest();
    expect(address.written).toEqual([await linkTo(lab)]);
  });

  it('keeps a link that could not be opened, until the next change', async () => {
    const { lab, address, edit } = following(chapter, { problem: 'damaged', fragment: 'v1;x' }, 'v1;x');
    await rest();
    expect(address.fragment).toBe('v1;x');
    edit(0.5);
    await rest();
    expect(address.fragment).toBe(await linkTo(lab));
  });

  it('is written once when changes follow each other', async () => {
    const { lab, address, edit } = following();
    for (let k = 1; k <= 50; k += 1) {
      edit(k);
      await vi.advanceTimersByTimeAsync(100);
    }
    lab.undo();
    await rest();
    expect(address.written).toEqual([await linkTo(lab)]);
  });

  it('is left alone by drafts, and by a light in the figure', async () => {
    const { lab, address } = following();
    lab.preview((document) => setNormalize(document, true));
    lab.light({ stage: 'loss', row: 0 });
    await rest();
    expect(address.written).toEqual([]);
  });

  it('is bare for what a bare address opens on', async () => {
    const { lab, address, edit } = following();
    edit(0.5);
    await rest();
    expect(address.fragment).not.toBe('');
    lab.reset();
    await rest();
    expect(address.fragment).toBe('');
    lab.setView({ stage: 'scale' });
    await rest();
    expect(address.fragment).toMatch(/view=scale,2,3,imageToText/);
  });

  it('leads to the run of the training lab while it shows one', async () => {
    const { lab, address } = following();
    const training = { options: trainingDefaults, beside: null, step: 40 };
    lab.setTraining(training);
    await rest();
    expect(await decodeLink(address.fragment)).toMatchObject({ ok: true, linked: { document: chapter, training } });
    lab.setTraining(null);
    await rest();
    expect(address.fragment).toBe('');
  });

  it('stays behind when the browser refuses, and catches up with the next change', async () => {
    const { lab, address, on, edit } = following();
    address.failure = new DOMException('too many', 'SecurityError');
    edit(0.5);
    await rest();
    expect(address.fragment).toBe('');
    expect(on.write).not.toHaveBeenCalled();
    address.failure = null;
    edit(0.6);
    await rest();
    expect(address.fragment).toBe(await linkTo(lab));
  });

  it('is no longer followed when told to stop, not even by a change of the moment before', async () => {
    const { lab, address, edit, stop, document } = following();
    edit(0.5);
    stop();
    await rest();
    address.goTo(await encodeLink({ document: other, view: null }));
    await rest();
    expect(address.written).toEqual([]);
    expect(document().normalize).toBe(false);
    expect(lab.canRedo()).toBe(false);
  });
});

describe('a link that comes into the address', () => {
  it('is opened as one undoable step, and not written again', async () => {
    const { lab, address, on, document } = following();
    address.goTo(await encodeLink({ document: other, view }));
    await rest();
    expect(document()).toEqual(other);
    expect(lab.store.getState()).toMatchObject({ ...view, welcome: false, change: { kind: 'opened' } });
    expect(address.written).toEqual([]);
    expect(on.open.mock.calls).toEqual([[null]]);
    lab.undo();
    expect(document()).toBe(chapter);
    expect(lab.canUndo()).toBe(false);
  });

  it('takes the place of a change that was about to be written', async () => {
    const { lab, address, edit, document } = following();
    edit(0.5);
    address.goTo(await encodeLink({ document: other, view: null }));
    await rest();
    expect(address.fragment).toBe(await linkTo(lab));
    expect(document()).toEqual(other);
  });

  it('takes the place of a change that is being written', async () => {
    const { lab, address, document } = following();
    // Compressing takes a while.
    lab.commit(() => documentOf(16, 16));
    vi.advanceTimersByTime(1000);
    const link = await encodeLink({ document: other, view: null });
    address.goTo(link);
    await linkTo(createLabStore(documentOf(16, 16), chapter));
    await rest();
    expect(address.fragment).toBe(await linkTo(lab));
    expect(document()).toEqual(other);
  });

  it('is told together with the run of training that it says nothing of', async () => {
    const { lab, address } = following();
    const training = { options: { ...trainingDefaults, learningRate: 0.5 }, beside: null, step: 3 };
    lab.setTraining(training);
    for (const fragment of [await encodeLink({ document: other, view }), '']) {
      address.goTo(fragment);
      await rest();
      expect(await decodeLink(address.fragment)).toMatchObject({ ok: true, linked: { training } });
    }
  });

  it('gives way to one that comes while it is being read', async () => {
    const { address, lab, document } = following();
    const slow = await encodeLink({ document: documentOf(16, 16), view: null });
    const quick = await encodeLink({ document: other, view: null });
    address.goTo(slow);
    address.goTo(quick);
    await vi.waitFor(() => expect(document()).toEqual(other));
    // Reading the longer one takes a while.
    await openLink(createLabStore(chapter), slow);
    await rest();
    expect(document()).toEqual(other);
    lab.undo();
    expect(document()).toBe(chapter);
  });

  it('may bring a view alone, which is no step', async () => {
    const { address, lab } = following();
    address.goTo(await encodeLink({ document: chapter, view }));
    await rest();
    expect(lab.store.getState()).toMatchObject(view);
    expect(lab.canUndo()).toBe(false);
  });

  it('leaves the view where it has none, but for a cell that is no longer there', async () => {
    const { address, lab } = following();
    lab.setView({ stage: 'scale', pick: { row: 2, col: 2 } });
    address.goTo(await encodeLink({ document: documentOf(1, 2), view: null }));
    await rest();
    expect(lab.store.getState()).toMatchObject({ stage: 'scale', pick: { row: 0, col: 0 } });
  });

  it.each([['v2;x', 'version'], ['v1;x', 'damaged'], ['v1;images=cat:1e300;texts=cat:1;temperature=1;normalize=on', 'limits'], [`v1;${'x'.repeat(70_000)}`, 'tooLong']] as const)(
    'says what is wrong with %s and changes nothing; the next change is still written',
    async (fragment, problem) => {
      const { address, on, lab, edit, document } = following();
      address.goTo(fragment);
      await rest();
      expect(on.open.mock.calls).toEqual([[{ problem, fragment }]]);
      expect(document()).toBe(chapter);
      expect(address.fragment).toBe(fragment);
      edit(0.5);
      await rest();
      expect(address.fragment).toBe(await linkTo(lab));
    },
  );

  it('is a list of scenes for the presentation: it is told, and left where it is until the next change', async () => {
    const { address, on, edit, lab, document } = following();
    await rest();
    address.goTo('scenes1;title=A');
    await rest();
    expect(on.open.mock.calls).toEqual([[{ problem: 'scenes', fragment: 'scenes1;title=A' }]]);
    expect(document()).toBe(chapter);
    expect(address.fragment).toBe('scenes1;title=A');
    edit(0.5);
    await rest();
    expect(address.fragment).toBe(await linkTo(lab));
  });

  it('is any that this page made; other fragments are not its business', async () => {
    const { lab, address, on, edit, document } = following();
    await rest();
    address.goTo('figure');
    await rest();
    expect(on.open).not.toHaveBeenCalled();
    expect(document()).toBe(chapter);
    expect(address.fragment).toBe('figure');
    edit(0.5);
    address.goTo('figure');
    await rest();
    expect(address.fragment).toBe(await linkTo(lab));
  });

  it('goes back to the beginning when the address is emptied, as a step that can be undone', async () => {
    const { address, lab, edit, document } = following();
    edit(0.5);
    lab.setView(view);
    await rest();
    const edited = document();
    address.goTo('');
    await rest();
    expect(document()).toEqual(chapter);
    expect(lab.store.getState()).toMatchObject(openingView);
    expect(address.fragment).toBe('');
    lab.undo();
    expect(document()).toBe(edited);
  });
});

describe('a fragment', () => {
  it('that is empty leads back to the view that the page opened on, which an address may name', async () => {
    const lab = createLabStore(other, chapter, view);
    expect(lab.store.getState()).toMatchObject(view);
    lab.goTo('embed');
    expect(lab.isAtStart()).toBe(false);
    expect(await openFragment(lab, '')).toBe(null);
    expect(lab.store.getState()).toMatchObject({ ...view, document: chapter });
    expect(lab.isAtStart()).toBe(true);
  });

  it.each([['', true], ['v1;images=', true], ['v9', true], ['scenes1;title=%', true], ['figure', false], ['vector', false], ['scenes', false]])('%j is of this page: %s', (fragment, isOne) => {
    expect(isOurs(fragment)).toBe(isOne);
  });

  it('gives way to a newer one, whoever asked for either', async () => {
    const lab = createLabStore(chapter);
    const open = createOpening(lab);
    const [slow, quick] = [await encodeLink({ document: documentOf(16, 16), view: null }), await encodeLink({ document: other, view: null })];
    await Promise.all([open(slow), open(quick)]);
    expect(lab.store.getState().document).toEqual(other);
    expect(lab.canUndo()).toBe(true);
    lab.undo();
    expect(lab.store.getState().document).toBe(chapter);
  });

  it.each([['not a link', 'damaged'], ['v2;x', 'version']] as const)('opened as a link, %s is %s', async (link, problem) => {
    expect(await openLink(createLabStore(chapter), link)).toEqual({ problem, fragment: link });
  });

  it('that comes too late opens nothing', async () => {
    const lab = createLabStore(chapter);
    expect(await openFragment(lab, await encodeLink({ document: other, view }), { signal: AbortSignal.abort() })).toBe(null);
    expect(lab.store.getState().document).toBe(chapter);
  });
});
