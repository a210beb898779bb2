// Where a learner is among the topics, what was done and answered, and how that is kept in the browser.
import { createStore } from 'zustand/vanilla';
import { contents, readPlace, writePlace, type Place, type Topic } from '../lesson/topics.ts';
import type { Keeper } from './autosave.ts';

export interface Progress {
  /** Places whose task was done, as the address writes them. */
  readonly done: readonly string[];
  /** The first answer to each question, by the question's place, in a form that its card can read back; whether it is right, the card judges. */
  readonly answers: Readonly<Record<string, string>>;
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

/** Does the same to what another tab has changed meanwhile. */
type Edit = (progress: Progress) => Progress;

const none: Progress = { done: [], answers: {}, bests: {} };

/**
 * `asked` is what the address says of a place, null for nothing. Where a link brought its own numbers, the first card takes those
 * instead of setting up its own: `hasNumbers`.
 */
export function createCourse(shared: () => Keeper, asked: string | null, hasNumbers: boolean) {
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

  /** What was done here and is not kept. */
  let unkept: readonly Edit[] = [];
  /** What is kept by now, from whichever tab, with what only this one knows. What another tab forgot is forgotten. */
  const known = (): Progress => {
    const now = restore(shared);
    return now === null ? store.getState() : unkept.reduce((progress, edit) => edit(progress), now);
  };
  const change = (edit: Edit): void => {
    const { done, answers, bests } = edit(known());
    const isKept = save(shared, { done, answers, bests });
    unkept = isKept ? [] : [...unkept, edit];
    store.setState({ done, answers, bests, isVisitOnly: !isKept });
  };
  const add = (added: Partial<Progress>): void => change((progress) => merged(progress, { ...none, ...added }));

  return {
    store,
    open(place: Place): void {
      arrived = null;
      const { place: left, cameFrom } = store.getState();
      const isSameTopic = left?.topic === place.topic;
      // Who is there already stays: the card has set the page up, and does not do so again.
      const isThere = left && writePlace(left) === writePlace(place);
      store.setState({ place: isThere ? left : place, unknown: null, cameFrom: isSameTopic ? cameFrom : left && left.topic !== contents.topic ? left : null });
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
    complete(place: Place): void {
      if (!isDone(known(), place)) add({ done: [writePlace(place)] });
    },
    /** The first answer stands, where its card can read it: later ones are practice. */
    answer(place: Place, answer: string, isReadable: (answer: string) => boolean): void {
      const name = writePlace(place);
      change((progress) => {
        const first = progress.answers[name];
        const stands = first !== undefined && isReadable(first);
        return stands ? progress : { ...progress, answers: { ...progress.answers, [name]: answer } };
      });
    },
    /** Keeps `value` where it is less than the best so far. */
    improve(place: Place, value: number): void {
      const name = writePlace(place);
      if (value < (known().bests[name] ?? Infinity)) add({ bests: { [name]: value } });
    },
    forget: (): void => change(() => none),
    /** Forgets what was done, answered and reached in one topic. */
    forgetTopic(topic: Topic): void {
      const isElsewhere = (name: string) => readPlace(name)?.topic !== topic;
      const elsewhere = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).filter(([name]) => isElsewhere(name)));
      change(({ done, answers, bests }) => ({ done: done.filter(isElsewhere), answers: elsewhere(answers), bests: elsewhere(bests) }));
    },
  };
}

export type Course = ReturnType<typeof createCourse>;

/** Whether the task of a place was done, now or on an earlier visit. */
export function isDone({ done }: Pick<Progress, 'done'>, place: Place): boolean {
  return done.includes(writePlace(place));
}

/** What either has: the earlier answer to a question, and the lesser of two bests. */
function merged(earlier: Progress, later: Progress): Progress {
  const bests = Object.entries(later.bests).map(([name, best]) => [name, Math.min(best, earlier.bests[name] ?? Infinity)] as const);
  return {
    done: [...new Set([...earlier.done, ...later.done])],
    answers: { ...later.answers, ...earlier.answers },
    bests: { ...earlier.bests, ...Object.fromEntries(bests) },
  };
}

/** null where nothing can be stored; what cannot be read counts as nothing. */
function restore(shared: () => Keeper): Progress | null {
  try {
    const text = shared().getItem(progressKey);
    return text === null ? none : readProgress(text);
  } catch {
    return null;
  }
}

function save(shared: () => Keeper, progress: Progress): boolean {
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
    answers: Object.fromEntries(entriesOf(answers).map(([name, answer]) => [name, textOf(answer)] as const).filter((entry): entry is [string, string] => isPlace(entry[0]) && isAnswer(entry[1]))),
    bests: Object.fromEntries(entriesOf(bests).filter((entry): entry is [string, number] => isPlace(entry[0]) && isBest(entry[1]))),
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isBest(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Answers were once kept as records, whose `given` they are. */
function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'given' in value ? value.given : value;
}

function isAnswer(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestAnswer;
}
