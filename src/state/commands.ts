// What the page can be told to do, as data: buttons, keyboard and help read this one list.
import type { Messages } from '../i18n/messages.ts';
import { stages, type Stage } from '../notation/cellRef.ts';
import { isTyping, keepsPageKeys, matches, type KeyPress, type Shortcut } from './keys.ts';
import type { Lab } from './labStore.ts';

type App = Messages['app'];
type TextKey = { [K in keyof App]: App[K] extends string ? K : never }[keyof App];

export interface Command {
  readonly id: 'undo' | 'redo' | 'reset' | 'previousStep' | 'nextStep';
  readonly messageKey: TextKey;
  /** Any of these performs it. */
  readonly shortcut: readonly Shortcut[];
  isEnabled(lab: Lab): boolean;
  perform(lab: Lab): void;
}

/** The stage `by` steps on; undefined beyond either end. */
function stageFrom(lab: Lab, by: 1 | -1): Stage | undefined {
  return stages[stages.indexOf(lab.store.getState().stage) + by];
}

function step(id: 'previousStep' | 'nextStep', by: 1 | -1, key: string): Command {
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

export const commands: readonly Command[] = [
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

/** The command that a key press asks for, enabled or not; null for none, and where the press belongs to the control it was made in. */
export function commandFor(press: KeyPress, list: readonly Command[] = commands): Command | null {
  if (press.defaultPrevented || isTyping(press.target)) return null;
  const command = list.find(({ shortcut }) => shortcut.some((each) => matches(each, press))) ?? null;
  return command && press.key.startsWith('Page') && keepsPageKeys(press.target) ? null : command;
}

/** Calls `listener` whenever `isEnabled` of a command may have changed; returns the function that stops it. */
export function watchCommands(lab: Lab, listener: () => void): () => void {
  // The history follows the document by a moment, so it is listened to as well.
  const stops = [lab.store.subscribe(listener), lab.store.temporal.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
