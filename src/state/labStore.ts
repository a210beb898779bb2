// The store factory: the committed document with its history, the view, and the draft that a drag shows.
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { LabDocument } from '../document/document.ts';
import type { Direction, Stage } from '../notation/cellRef.ts';
import type { Live } from '../notation/live.ts';
import { frameOf, type Frame } from './frame.ts';

export interface Pick {
  readonly row: number;
  readonly col: number;
}

export interface LabState {
  readonly document: LabDocument;
  readonly stage: Stage;
  readonly direction: Direction;
  readonly pick: Pick;
  readonly welcome: boolean;
  readonly digits: 'full' | 'novice';
}

const historyLimit = 1000;

export function createLabStore(document: LabDocument) {
  const store = createStore<LabState>()(
    temporal(
      (): LabState => ({ document, stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 2 }, welcome: true, digits: 'full' }),
      {
        partialize: (state) => ({ document: state.document }),
        equality: (past, current) => past.document === current.document,
        limit: historyLimit,
      },
    ),
  );
  let draft: LabDocument | null = null;
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const clampPick = (pick: Pick, pairs: number): Pick => ({ row: Math.min(pick.row, pairs - 1), col: Math.min(pick.col, pairs - 1) });

  store.subscribe((state, previous) => {
    if (state.document === previous.document) return;
    draft = null;
    const pick = clampPick(state.pick, state.document.images.length);
    if (pick.row !== state.pick.row || pick.col !== state.pick.col) store.setState({ pick });
    notify();
  });

  /** What is on the screen now: the draft while something is dragged, the committed document otherwise. */
  const live: Live<Frame> = {
    get: () => frameOf(draft ?? store.getState().document),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  return {
    store,
    live,
    /** Makes an edit one undoable step. An edit that the engine cannot evaluate is refused, and false returned. */
    commit(edit: (document: LabDocument) => LabDocument): boolean {
      const next = edit(store.getState().document);
      if (next === store.getState().document) return true;
      if (!isEvaluable(next)) return false;
      draft = null;
      store.setState({ document: next });
      return true;
    },
    /** Shows an edit of the committed document without committing it. */
    preview(edit: (document: LabDocument) => LabDocument): boolean {
      const next = edit(store.getState().document);
      if (!isEvaluable(next)) return false;
      draft = next;
      notify();
      return true;
    },
    commitPreview(): void {
      if (draft) store.setState({ document: draft });
    },
    cancelPreview(): void {
      if (!draft) return;
      draft = null;
      notify();
    },
    undo: () => store.temporal.getState().undo(),
    redo: () => store.temporal.getState().redo(),
  };
}

export type Lab = ReturnType<typeof createLabStore>;

/** Only a logit that overflows (huge vectors or a tiny τ without normalisation) makes a document within the limits fail. */
function isEvaluable(document: LabDocument): boolean {
  try {
    frameOf(document);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
