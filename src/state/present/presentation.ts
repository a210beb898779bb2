// A presentation: what it walks through (scenes, cards or the seven steps), whether the screen is blank, and what lies over the slide.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LinkedScene } from '../../document/scenes/scenes.ts';
import { cardsOf } from '../../lesson/topics.ts';
import { stages } from '../../notation/cellRef.ts';
import { openFragment, openLink, type LinkFault } from '../address.ts';
import type { Course } from '../course.ts';
import type { Lab } from '../labStore.ts';
import { createLatest } from '../latest.ts';
import { conceal, concealEachStep, hasResults, reveal } from '../reveal.ts';

/** keys: which of them do what. code: the link to what is shown, for phones. */
export type Over = 'keys' | 'code';

export interface PresentationState {
  readonly isBlank: boolean;
  /** What lies over the slide. */
  readonly over: Over | null;
  /** Empty: the steps are walked through. */
  readonly scenes: readonly LinkedScene[];
  /** Which of the scenes is shown. */
  readonly scene: number;
  /** Why the link of the scene could not be opened. */
  readonly fault: LinkFault | null;
  /** The browser did not allow the full screen that was asked for. */
  readonly isRefused: boolean;
}

/** The browser's full screen. */
export interface FullScreen {
  /** Whether it can be asked for; a frame has to be allowed to. */
  readonly isPossible: () => boolean;
  /** Whether the browser allowed it. */
  readonly toggle: () => Promise<boolean>;
}

/** The browser's focus. */
export interface Focus {
  /** Whether a control has it; else the slide has, with all keys. */
  readonly isInControl: () => boolean;
  /** Ends what is being typed: a good number is taken, a bad one given back. */
  readonly leave: () => void;
}

/** What is walked through, as a number of places. */
interface Way {
  readonly length: number;
  readonly at: number;
  readonly go: (to: number) => void;
}

interface PresentationOptions {
  readonly lab: Lab;
  readonly course: Course;
  /** Results keep to themselves, at each step and scene, until they are revealed. */
  readonly isManual: boolean;
  readonly fullScreen: FullScreen;
  readonly focus: Focus;
  /** Whether the slide may show a way to the full page. */
  readonly canShowCode: boolean;
}

export function createPresentation({ lab, course, isManual, fullScreen, focus, canShowCode }: PresentationOptions) {
  const store: StoreApi<PresentationState> = createStore<PresentationState>()(() => ({ isBlank: false, over: null, scenes: [], scene: 0, fault: null, isRefused: false }));
  // Cards keep to themselves what they ask for.
  const isConcealing = isManual && course.store.getState().place === null;
  if (isConcealing) concealEachStep(lab);
  const latest = createLatest();

  /** A place that is come to asks for its results; one that is gone back to was asked, and shows them. */
  const ask = (isAsked: boolean): void => {
    if (isConcealing) (isAsked ? conceal : reveal)(lab);
  };

  const settle = (opened: Pick<PresentationState, 'fault'> & Partial<PresentationState>, isAsked = true): void => {
    if (opened.fault === null) {
      // Undo takes back what was changed in what is shown, and does not lead into what was shown before.
      lab.forgetHistory();
      ask(isAsked);
    }
    store.setState(opened);
  };

  const openScene = async (scenes: readonly LinkedScene[], to: number, isAsked = true): Promise<void> => {
    const { link } = scenes[to] ?? {};
    if (link === undefined) return;
    const signal = latest.begin();
    store.setState({ scenes, scene: to, fault: null });
    const fault = await openLink(lab, link, { signal });
    // Another was gone to meanwhile.
    if (signal.aborted) return;
    settle({ fault }, isAsked);
  };

  const way = (): Way => {
    const { scenes, scene } = store.getState();
    if (scenes.length > 0) return { length: scenes.length, at: scene, go: (to) => void openScene(scenes, to, to > scene) };
    const { place } = course.store.getState();
    if (place === null) {
      const at = stages.indexOf(lab.store.getState().stage);
      const goTo = (to: number) => {
        if (stages[to]) lab.goTo(stages[to]);
        ask(to > at);
      };
      return { length: stages.length, at, go: goTo };
    }
    const { topic, card } = place;
    const cards = topic === 'contents' ? [] : cardsOf[topic];
    return { length: cards.length, at: card === null ? -1 : cards.indexOf(card), go: (to) => course.open({ topic, card: cards[to] ?? null }) };
  };
  const canGo = (by: 1 | -1): boolean => {
    const { length, at } = way();
    return at + by >= 0 && at + by < length;
  };

  const isConcealed = (): boolean => isConcealing && lab.store.getState().masked.length > 0;
  /** Whether the way on leads to the answer first. Where a step has no results of its own, those of later steps wait there only for who asks. */
  const isQuestion = (): boolean => isConcealed() && hasResults(lab.store.getState().stage);

  return {
    lab,
    course,
    store,
    way,
    canGo,
    /** On is two stops where results keep to themselves: they are revealed first. */
    go(by: 1 | -1): void {
      if (by === 1 && isQuestion()) return reveal(lab);
      const { at, go } = way();
      if (canGo(by)) go(at + by);
    },
    /** Whether results keep to themselves here. */
    isConcealing,
    isConcealed,
    isQuestion,
    reveal: () => reveal(lab),
    conceal: () => conceal(lab),
    /** Walks through these from now on, from the first; through the steps where there are none. */
    present(scenes: readonly LinkedScene[]): Promise<void> {
      store.setState({ scenes, scene: 0, fault: null });
      return openScene(scenes, 0);
    },
    /** Shows what a link says, and walks through the steps from now on; an empty one goes back to the first scene, or to what the page opened on. What is shown stays where the link cannot be opened. */
    async open(fragment: string): Promise<LinkFault | null> {
      const { scenes } = store.getState();
      if (fragment === '' && scenes.length > 0) {
        await openScene(scenes, 0);
        return null;
      }
      const signal = latest.begin();
      const fault = await openFragment(lab, fragment, { signal });
      if (fault === null && !signal.aborted) settle({ scenes: [], scene: 0, fault });
      return fault;
    },
    /** Puts away what went wrong, once it was read. */
    dismiss: () => store.setState({ fault: null, isRefused: false }),
    blank: (isBlank: boolean) => store.setState({ isBlank }),
    focus,
    showKeys: () => store.setState({ over: 'keys' }),
    canShowCode,
    showCode: () => store.setState({ over: 'code' }),
    /** Puts away what lies over the slide. */
    uncover: () => store.setState({ over: null }),
    canFillScreen: fullScreen.isPossible,
    async fillScreen(): Promise<void> {
      store.setState({ isRefused: !(await fullScreen.toggle()) });
    },
  };
}

export type Presentation = ReturnType<typeof createPresentation>;
