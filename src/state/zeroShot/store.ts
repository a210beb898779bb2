// The store of zero-shot classification: its document with its own history, what is looked at, and the draft that a drag shows.
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { encodeZeroShot } from '../../document/zeroShot/codec.ts';
import type { ZeroShotDocument } from '../../document/zeroShot/document.ts';
import type { ZeroShotCard } from '../../lesson/zeroShot/ids.ts';
import { zeroShotScenes, type Way, type ZeroShotPick } from '../../lesson/zeroShot/scenes.ts';
import { createListeners, type Live } from '../../notation/live.ts';
import { zeroShotFrame, type ZeroShotFrame } from './frame.ts';

export interface ZeroShotState {
  readonly document: ZeroShotDocument;
  /** The card that set the numbers up. */
  readonly card: ZeroShotCard;
  readonly pick: ZeroShotPick;
  /** Whose probabilities the matrix shows. */
  readonly way: Way;
  /** Counts the committed changes, so that two alike are still two. */
  readonly changes: number;
}

export type ZeroShotEdit = (document: ZeroShotDocument) => ZeroShotDocument;

const historyLimit = 200;

/** Opens on a card's own numbers, or on `kept` ones that a learner had made of them. */
export function createZeroShotStore(card: ZeroShotCard, kept: ZeroShotDocument | null = null) {
  const first = zeroShotScenes[card];
  const store = createStore<ZeroShotState>()(
    temporal(
      (): ZeroShotState => {
        const document = kept ?? first.document;
        return { document, card, pick: clampPick(first.pick, document), way: first.way, changes: 0 };
      },
      {
        partialize: (state) => ({ document: state.document }),
        equality: (past, current) => past.document === current.document,
        limit: historyLimit,
      },
    ),
  );
  const history = store.temporal;
  let draft: ZeroShotDocument | null = null;
  let frame: ZeroShotFrame | null = null;
  const listeners = createListeners();

  // The first subscriber, so that all others see a pick inside the document.
  store.subscribe((state, previous) => {
    if (state.document === previous.document) return;
    draft = null;
    store.setState({ changes: state.changes + 1, pick: clampPick(state.pick, state.document) });
    listeners.tell();
  });

  /** What is on the screen now: the draft while something is dragged, the committed document otherwise. */
  const live: Live<ZeroShotFrame> = {
    get() {
      const document = draft ?? store.getState().document;
      if (frame?.document !== document) frame = zeroShotFrame(document);
      return frame;
    },
    subscribe: listeners.subscribe,
  };

  const cancelPreview = (): void => {
    if (!draft) return;
    draft = null;
    listeners.tell();
  };

  const advance = (document: ZeroShotDocument): void => {
    if (isSame(document, store.getState().document)) cancelPreview();
    else store.setState({ document });
  };

  return {
    store,
    live,
    /** Makes an edit of the committed document one undoable step; an edit that changes nothing is no step. */
    commit: (edit: ZeroShotEdit): void => advance(edit(store.getState().document)),
    /** Shows an edit without committing it: only `live` tells of it. */
    preview(edit: ZeroShotEdit): void {
      draft = edit(store.getState().document);
      listeners.tell();
    },
    commitPreview(): void {
      if (draft) advance(draft);
    },
    cancelPreview,
    undo(): void {
      cancelPreview();
      history.getState().undo();
    },
    redo(): void {
      cancelPreview();
      history.getState().redo();
    },
    /** Takes up a card's numbers, as a step that can be undone, and its view. */
    open(next: ZeroShotCard): void {
      const { document, pick, way } = zeroShotScenes[next];
      const { document: current } = store.getState();
      const isThere = isSame(document, current);
      if (isThere) cancelPreview();
      store.setState({ document: isThere ? current : document, card: next, pick, way });
    },
    setPick(part: Partial<ZeroShotPick>): void {
      const { pick, document } = store.getState();
      const next = clampPick({ ...pick, ...part }, document);
      if (next.image !== pick.image || next.class !== pick.class || next.template !== pick.template) store.setState({ pick: next });
    },
    setWay(way: Way): void {
      store.setState({ way });
    },
    canUndo: (): boolean => history.getState().pastStates.length > 0,
    canRedo: (): boolean => history.getState().futureStates.length > 0,
    canReset(): boolean {
      const { document, card: current } = store.getState();
      return !isSame(document, zeroShotScenes[current].document);
    },
  };
}

export type ZeroShot = ReturnType<typeof createZeroShotStore>;

function isSame(a: ZeroShotDocument, b: ZeroShotDocument): boolean {
  return a === b || encodeZeroShot(a) === encodeZeroShot(b);
}

function clampPick(pick: ZeroShotPick, { images, classes, templates }: ZeroShotDocument): ZeroShotPick {
  const within = (index: number, list: readonly unknown[]) => Math.max(0, Math.min(index, list.length - 1));
  return { image: within(pick.image, images), class: within(pick.class, classes), template: within(pick.template, templates) };
}
