// The store factory: the committed document with its history, the view, and the draft that a drag shows.
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { createDocument } from '../document/createDocument.ts';
import { encodeDocument } from '../document/codec.ts';
import type { LabDocument } from '../document/document.ts';
import type { Linked, LinkView } from '../document/linkText.ts';
import type { Training } from '../document/training/training.ts';
import { scene, type Scene } from '../lesson/scene.ts';
import { pickWithin, type CellRef, type FigurePart, type PickedCell, type Stage } from '../notation/cellRef.ts';
import { createListeners, type Live } from '../notation/live.ts';
import { changeBetween, type Change } from './change.ts';
import { forgetFrame, frameOf, type Frame } from './frame.ts';

export interface LabView extends LinkView {
  /** What a picked term of a formula came from, or an answer is about; the figure shows it for a moment. */
  readonly lit: CellRef | null;
  /** Parts of the figure that step back while another is spoken of. */
  readonly dimmed: readonly FigurePart[];
  /** Parts of the figure that keep their numbers to themselves until a question is answered. */
  readonly masked: readonly FigurePart[];
  /** The opening card stands until the first step or change. */
  readonly welcome: boolean;
  readonly digits: 'full' | 'novice';
}

export interface LabState extends LabView {
  readonly document: LabDocument;
  /** The last committed change; null before any. */
  readonly change: Change | null;
  /** The run that starts from the document, where the training lab shows one or a link brought one. */
  readonly training: Training | null;
}

export type Edit = (document: LabDocument) => LabDocument;

const historyLimit = 2000;

/** What a topic found when it first set up something of its own, and what it has set up last. */
interface Found {
  readonly document: LabDocument;
  readonly view: LinkView;
  /** How many steps back the history went. */
  readonly steps: number;
  /** Now: the topic's own numbers and view, and how far the history goes with them. */
  own: { readonly document: LabDocument; readonly view: LinkView; readonly steps: number };
  /** No step since then is the learner's. */
  isAllOwn: boolean;
}

/** What a page opens on that no link says otherwise. */
export const openingView: LinkView = { stage: 'softmax', direction: 'imageToText', pick: { row: 1, col: 2 } };

/** A lab on `document`. `initial` is what it resets to, when the page opened on a document restored from elsewhere; `opening` the view that it begins with. */
export function createLabStore(document: LabDocument, initial: LabDocument = document, opening: LinkView = openingView) {
  const store = createStore<LabState>()(
    temporal(
      (): LabState => ({
        document,
        change: null,
        training: null,
        ...opening,
        pick: clampPick(opening.pick, document),
        lit: null,
        dimmed: [],
        masked: [],
        // Who comes back to numbers of their own has been welcomed.
        welcome: isSame(document, initial),
        digits: 'full',
      }),
      {
        partialize: (state) => ({ document: state.document }),
        equality: (past, current) => past.document === current.document,
        limit: historyLimit,
      },
    ),
  );
  const history = store.temporal;
  let draft: LabDocument | null = null;
  let kind: Change['kind'] = 'edit';
  let found: Found | null = null;
  const listeners = createListeners();

  // Right by its order alone: the first subscriber, and it sets state within `setState`, so that all others, which come after it, see the document
  // together with its change and a pick inside it. They are told once more after that, with the older state: `getState()` has the newer one.
  store.subscribe((state, previous) => {
    if (state.document === previous.document) return;
    draft = null;
    store.setState({ change: changeBetween((previous.change?.number ?? 0) + 1, kind, previous.document, state.document), pick: clampPick(state.pick, state.document), welcome: false });
    // Of the many documents in the history only the numbers learners gave are kept.
    forgetFrame(previous.document);
    listeners.tell();
  });

  /** What is on the screen now: the draft while something is dragged, the committed document otherwise. */
  const live: Live<Frame> = {
    get: () => frameOf(draft ?? store.getState().document),
    subscribe: listeners.subscribe,
  };

  const cancelPreview = (): void => {
    if (!draft) return;
    draft = null;
    listeners.tell();
  };

  const advance = (next: LabDocument, as: Change['kind']): boolean => {
    if (!isEvaluable(next)) return false;
    if (isSame(next, store.getState().document)) {
      cancelPreview();
      return true;
    }
    kind = as;
    store.setState({ document: next });
    return true;
  };

  const stepsBack = (): number => history.getState().pastStates.length;
  const firstFound = (): Found => {
    const { document: current } = store.getState();
    const own = { document: current, view: viewOf(store.getState()), steps: stepsBack() };
    return { ...own, own, isAllOwn: true };
  };

  return {
    store,
    live,
    /** Makes an edit of the committed document one undoable step and drops the draft; an edit that changes nothing is no step. False: refused. */
    commit: (edit: Edit): boolean => advance(edit(store.getState().document), 'edit'),
    /** Shows an edit of the committed document without committing it: only `live` tells of it. False: refused. */
    preview(edit: Edit): boolean {
      const next = edit(store.getState().document);
      if (!isEvaluable(next)) return false;
      draft = next;
      listeners.tell();
      return true;
    },
    commitPreview(): void {
      if (draft) advance(draft, 'edit');
    },
    cancelPreview,
    undo(): void {
      cancelPreview();
      kind = 'undo';
      history.getState().undo();
    },
    redo(): void {
      cancelPreview();
      kind = 'redo';
      history.getState().redo();
    },
    /** Goes back to the initial document, as a step that can be undone. */
    reset(): void {
      advance(initial, 'reset');
    },
    /** The same, and back to the view that the page opened on. */
    startOver(): void {
      advance(initial, 'reset');
      store.setState({ ...opening, lit: null, pick: clampPick(opening.pick, initial) });
    },
    /** Takes up what a link carries: its document as a step that can be undone, and its view where it has one. False: refused. */
    open({ document: opened, view, training }: Linked): boolean {
      if (!advance(opened, 'opened')) return false;
      if (training) store.setState({ training });
      if (view) store.setState({ ...view, lit: null, welcome: false, pick: clampPick(view.pick, opened) });
      return true;
    },
    /** Takes up what a card sets up: its numbers, where it has any, as a step that can be undone, and its view. */
    setScene({ numbers, view, dimmed, masked, lit }: Scene): void {
      found ??= firstFound();
      if (numbers) {
        found.isAllOwn &&= stepsBack() === found.own.steps;
        advance(createDocument(numbers), 'scene');
        found.own = { ...found.own, document: store.getState().document, steps: stepsBack() };
      }
      const { pick = store.getState().pick } = view;
      store.setState({ ...view, dimmed, masked, lit, welcome: false, pick: clampPick(pick, store.getState().document) });
      if (numbers || Object.keys(view).length > 0) found.own = { ...found.own, view: viewOf(store.getState()) };
    },
    /** What is on the page now was shown by the card, as the change that a question plays is, and not made by the learner. */
    ownScene(): void {
      if (found) found.own = { document: store.getState().document, view: viewOf(store.getState()), steps: stepsBack() };
    },
    /**
     * A topic is left: the numbers and the view that were there before it set up its own come back, unless the learner has changed what it set up.
     * Where nobody changed anything the history is as it was before, too; else giving back is one more step of it.
     */
    giveBack(): void {
      const before = found;
      found = null;
      const now = store.getState();
      if (!before || now.document !== before.own.document) return;
      const steps = before.isAllOwn && stepsBack() === before.own.steps ? before.own.steps - before.steps : 0;
      if (steps > 0 && history.getState().pastStates[before.steps]?.document === before.document) {
        kind = 'givenBack';
        history.getState().undo(steps);
        history.setState({ futureStates: [] });
      } else advance(before.document, 'givenBack');
      if (isSameView(now, before.own.view)) store.setState({ ...before.view, pick: clampPick(before.view.pick, before.document) });
    },
    /** Shows all parts of the figure alike again. */
    endScene(): void {
      const { dimmed, masked } = scene({});
      store.setState({ dimmed, masked, lit: null });
    },
    /** Has these parts of the figure, and no others, keep their numbers to themselves. */
    mask(masked: readonly FigurePart[]): void {
      store.setState({ masked });
    },
    /** Whatever is looked at next, the light on a term's place goes out. */
    setView(view: Partial<Omit<LabView, 'lit' | 'dimmed' | 'masked'>>): void {
      const { pick = store.getState().pick } = view;
      store.setState({ ...view, lit: null, pick: clampPick(pick, store.getState().document) });
    },
    /** What a link says of the run that is shown. */
    setTraining(training: Training | null): void {
      store.setState({ training });
    },
    /** Stepping means having begun, so it also puts the welcome away. */
    goTo(stage: Stage): void {
      store.setState({ stage, welcome: false, lit: null });
    },
    /** Lights up, for a moment, the place in the figure that an answer is about; null puts the light out. */
    light(ref: CellRef | null): void {
      store.setState({ lit: ref });
    },
    /** Picks the place that a formula's term came from, and lights it up. */
    show(ref: CellRef): void {
      const { pick, document: current } = store.getState();
      store.setState({ lit: ref, pick: clampPick({ row: ref.row ?? pick.row, col: ref.col ?? pick.col }, current) });
    },
    /** What was done before cannot be taken back any more. */
    forgetHistory: (): void => history.getState().clear(),
    canUndo: (): boolean => history.getState().pastStates.length > 0,
    canRedo: (): boolean => history.getState().futureStates.length > 0,
    canReset: (): boolean => !isSame(store.getState().document, initial),
    /** Whether the page shows what it would without its history, and no run of the training lab. */
    isAtStart(): boolean {
      const { document: current, stage, direction, pick, training } = store.getState();
      return training === null && stage === opening.stage && direction === opening.direction && pick.row === opening.pick.row && pick.col === opening.pick.col && isSame(current, initial);
    },
  };
}

export type Lab = ReturnType<typeof createLabStore>;

function viewOf({ stage, direction, pick }: LinkView): LinkView {
  return { stage, direction, pick };
}

function isSameView(a: LinkView, b: LinkView): boolean {
  return a.stage === b.stage && a.direction === b.direction && a.pick.row === b.pick.row && a.pick.col === b.pick.col;
}

function clampPick(pick: PickedCell, document: LabDocument): PickedCell {
  return pickWithin(pick, document.images.length);
}

function isSame(a: LabDocument, b: LabDocument): boolean {
  return a === b || encodeDocument(a) === encodeDocument(b);
}

/** Every document within the limits has a loss. This holds off an edit that left them. */
function isEvaluable(document: LabDocument): boolean {
  try {
    frameOf(document);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
