// Where a learner is among the topics, what was done and answered, and how that is kept in the browser.
import { createStore } from 'zustand/vanilla';
import { contents, readPlace, writePlace, type Place, type Topic } from '../lesson/topics.ts';

/** A question's answer as it was given, in a form that its card can read back. */
export interface Answer {
  readonly given: string;
  readonly isRight: boolean;
}

export interface Progress {
  /** Places whose task was done, as the address writes them. */
  readonly done: readonly string[];
  /** The first answer to each question, by the question's place. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The least that each place was managed with, by the place: a hole's degrees. */
  readonly bests: Readonly<Record<string, number>>;
}

export interface CourseState extends Progress {
  /** null: the steps alone. */
  readonly place: Place | null;
  /** The place of another topic that this topic was opened from; null for none. */
  readonly cameFrom: Place | null;
  /** What the address asked for where no such place exists. */
  readonly unknown: string | null;
  /** Nothing can be stored: the progress is of this visit. */
  readonly isVisitOnly: boolean;
}

export const progressKey = 'clip-lab.lesson';

const none: Progress = { done: [], answers: {}, bests: {} };

/**
 * `asked` is what the address says of a place, null for nothing. Where a link brought its own numbers, the first card takes those
 * instead of setting up its own: `hasNumbers`.
 */
export function createCourse(shared: () => Storage, asked: string | null, hasNumbers: boolean) {
  const first = asked === null ? null : readPlace(asked);
  const kept = restore(shared);
  const store = createStore<CourseState>()(() => ({
    ...(kept ?? none),
    place: asked === null ? null : (first ?? contents),
    cameFrom: null,
    unknown: asked !== null && first === null ? asked : null,
    isVisitOnly: kept === null,
  }));
  let arrived = hasNumbers ? store.getState().place : null;

  const keep = (progress: Partial<Progress>): void => {
    store.setState(progress);
    const { done, answers, bests } = store.getState();
    store.setState({ isVisitOnly: !save(shared, { done, answers, bests }) });
  };

  return {
    store,
    open(place: Place): void {
      arrived = null;
      const { place: left, cameFrom } = store.getState();
      const isSameTopic = left?.topic === place.topic;
      store.setState({ place, unknown: null, cameFrom: isSameTopic ? cameFrom : left && left.topic !== contents.topic ? left : null });
    },
    /** To where this topic was opened from, whose card takes the page as it is. */
    back(): void {
      const { cameFrom } = store.getState();
      if (!cameFrom) return;
      arrived = cameFrom;
      store.setState({ place: cameFrom, cameFrom: null, unknown: null });
    },
    close(): void {
      arrived = null;
      store.setState({ place: null, cameFrom: null, unknown: null });
    },
    /** Whether the numbers on the page came with a link to this very place, or are those that it was left with: its card leaves them alone. */
    keepsNumbers: (): boolean => arrived !== null && arrived === store.getState().place,
    isDone: (place: Place): boolean => store.getState().done.includes(writePlace(place)),
    complete(place: Place): void {
      const { done } = store.getState();
      const name = writePlace(place);
      if (!done.includes(name)) keep({ done: [...done, name] });
    },
    /** The first answer stands: later ones are practice. */
    answer(place: Place, answer: Answer): void {
      const { answers } = store.getState();
      const name = writePlace(place);
      if (!Object.hasOwn(answers, name)) keep({ answers: { ...answers, [name]: answer } });
    },
    /** Keeps `value` where it is less than the best so far. */
    improve(place: Place, value: number): void {
      const { bests } = store.getState();
      const name = writePlace(place);
      if (value < (bests[name] ?? Infinity)) keep({ bests: { ...bests, [name]: value } });
    },
    forget: (): void => keep(none),
    /** Forgets what was done and answered in one topic. */
    forgetTopic(topic: Topic): void {
      const { done, answers } = store.getState();
      const isElsewhere = (name: string) => readPlace(name)?.topic !== topic;
      keep({ done: done.filter(isElsewhere), answers: Object.fromEntries(Object.entries(answers).filter(([name]) => isElsewhere(name))) });
    },
  };
}

export type Course = ReturnType<typeof createCourse>;

/** null where nothing can be stored; what cannot be read counts as nothing. */
function restore(shared: () => Storage): Progress | null {
  try {
    const text = shared().getItem(progressKey);
    return text === null ? none : readProgress(text);
  } catch {
    return null;
  }
}

function save(shared: () => Storage, progress: Progress): boolean {
  try {
    shared().setItem(progressKey, JSON.stringify(progress));
    return true;
  } catch {
    return false;
  }
}

const longestAnswer = 1000;

/** Keeps of a stored text only what names places that exist. */
function readProgress(text: string): Progress {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return none;
  }
  if (typeof read !== 'object' || read === null) return none;
  const { done, answers, bests } = read as Partial<Record<keyof Progress, unknown>>;
  const isPlace = (name: unknown): name is string => typeof name === 'string' && (readPlace(name) ?? contents).topic !== contents.topic;
  return {
    done: Array.isArray(done) ? [...new Set(done.filter(isPlace))] : [],
    answers: Object.fromEntries(entriesOf(answers).filter((entry): entry is [string, Answer] => isPlace(entry[0]) && isAnswer(entry[1]))),
    bests: Object.fromEntries(entriesOf(bests).filter((entry): entry is [string, number] => isPlace(entry[0]) && isBest(entry[1]))),
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isBest(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { given, isRight } = value as Partial<Record<keyof Answer, unknown>>;
  return typeof given === 'string' && given.length <= longestAnswer && typeof isRight === 'boolean';
}
