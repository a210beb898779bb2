// What the page can be told to do, as data: buttons, keyboard and help read this one list.
import type { Messages } from '../i18n/messages.ts';
import { stages, type Stage } from '../notation/cellRef.ts';
import { isWithin, matches, type KeyPress, type Shortcut } from './keys.ts';
import type { Lab } from './labStore.ts';

type App = Messages['app'];
type TextKey = { [K in keyof App]: App[K] extends string ? K : never }[keyof App];

/** `Subject` is what it is performed on; `Key` finds its name in a catalogue. */
export interface Command<Subject, Id extends string = string, Key extends string = string> {
  readonly id: Id;
  readonly messageKey: Key;
  /** Any of these performs it. */
  readonly shortcut: readonly Shortcut[];
  isEnabled(subject: Subject): boolean;
  perform(subject: Subject): void;
}

export type LabCommand = Command<Lab, 'undo' | 'redo' | 'reset' | 'previousStep' | 'nextStep', TextKey>;

/** What a page has that is more than its lab. */
export interface Commanded {
  readonly lab: Lab;
  /** Shows which keys do what. */
  readonly showKeys: () => void;
}

/** The stage `by` steps on; undefined beyond either end. */
function stageFrom(lab: Lab, by: 1 | -1): Stage | undefined {
  return stages[stages.indexOf(lab.store.getState().stage) + by];
}

function step(id: 'previousStep' | 'nextStep', by: 1 | -1, key: string): LabCommand {
  return {
    id,
    messageKey: id,
    shortcut: [{ key, modifier: 'none', shift: false }],
    isEnabled: (lab) => stageFrom(lab, by) !== undefined,
    perform(lab) {
      const stage = stageFrom(lab, by);
      if (stage !== undefined) lab.goTo(stage);
    },
  };
}

export const commands: readonly LabCommand[] = [
  {
    id: 'undo',
    messageKey: 'undo',
    shortcut: [{ key: 'z', modifier: 'ctrlOrCmd', shift: false }],
    isEnabled: (lab) => lab.canUndo(),
    perform: (lab) => lab.undo(),
  },
  {
    id: 'redo',
    messageKey: 'redo',
    // Cmd+Y is the browser's history on a Mac.
    shortcut: [{ key: 'z', modifier: 'ctrlOrCmd', shift: true }, { key: 'y', modifier: 'ctrl', shift: false }],
    isEnabled: (lab) => lab.canRedo(),
    perform: (lab) => lab.redo(),
  },
  { id: 'reset', messageKey: 'reset', shortcut: [], isEnabled: (lab) => lab.canReset(), perform: (lab) => lab.reset() },
  // The keys that presentation clickers send.
  step('previousStep', -1, 'PageUp'),
  step('nextStep', 1, 'PageDown'),
];

/** A command of the lab, as one of whatever holds the lab. */
export function onLab<Id extends string, Key extends string>(command: Command<Lab, Id, Key>): Command<Pick<Commanded, 'lab'>, Id, Key> {
  return { ...command, isEnabled: ({ lab }) => command.isEnabled(lab), perform: ({ lab }) => command.perform(lab) };
}

export const showKeys: Command<Pick<Commanded, 'showKeys'>, 'keys', 'keys'> = {
  id: 'keys',
  messageKey: 'keys',
  shortcut: [{ key: '?', modifier: 'none', shift: 'any' }],
  isEnabled: () => true,
  perform: (page) => page.showKeys(),
};

/** The command that a key press asks for, enabled or not; null for none, and where the press belongs to the control it was made in. */
export function commandFor<Each extends Pick<Command<never>, 'shortcut'>>(press: KeyPress, list: readonly Each[]): Each | null {
  if (press.defaultPrevented) return null;
  return list.find(({ shortcut }) => shortcut.some((each) => matches(each, press) && isWithin(each.reach ?? 'outsideFields', press))) ?? null;
}

/** Calls `listener` whenever `isEnabled` of a command may have changed; returns the function that stops it. */
export function watchCommands(lab: Lab, listener: () => void): () => void {
  // The history follows the document by a moment, so it is listened to as well.
  const stops = [lab.store.subscribe(listener), lab.store.temporal.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
