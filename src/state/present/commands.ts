// What a presentation can be told to do, as data, and who has a key that is pressed in it.
import { commandFor, commands, onLab, showKeys, type Command } from '../commands.ts';
import { deckKeys, type KeyPress, type Shortcut } from '../keys.ts';
import type { Over, Presentation } from './presentation.ts';

export type PresentCommandId = 'previous' | 'next' | 'blank' | 'fullScreen' | 'code' | 'keys' | 'toSlide' | 'undo' | 'redo';
export type PresentCommand = Command<Presentation, PresentCommandId, Exclude<PresentCommandId, 'next'> | 'goOn'>;

/** Clickers send these: wherever the focus is. */
const anywhere = (key: string): Shortcut => ({ key, modifier: 'none', shift: false, reach: 'anywhere' });
const outside = (key: string, shift: Shortcut['shift'] = false): Shortcut => ({ key, modifier: 'none', shift, reach: 'outsideControls' });

/** In the order in which help tells them. */
export const presentCommands: readonly PresentCommand[] = [
  {
    id: 'next',
    messageKey: 'goOn',
    shortcut: [anywhere('PageDown'), outside('ArrowRight'), outside(' ')],
    isEnabled: (presentation) => presentation.canGo(1) || presentation.isQuestion(),
    perform: (presentation) => presentation.go(1),
  },
  {
    id: 'previous',
    messageKey: 'previous',
    shortcut: [anywhere('PageUp'), outside('ArrowLeft')],
    isEnabled: (presentation) => presentation.canGo(-1),
    perform: (presentation) => presentation.go(-1),
  },
  { id: 'blank', messageKey: 'blank', shortcut: [outside('.', 'any'), outside('b')], isEnabled: () => true, perform: (presentation) => presentation.blank(true) },
  {
    id: 'fullScreen',
    messageKey: 'fullScreen',
    shortcut: [outside('f')],
    isEnabled: (presentation) => presentation.canFillScreen(),
    perform: (presentation) => void presentation.fillScreen(),
  },
  { id: 'code', messageKey: 'code', shortcut: [outside('q')], isEnabled: (presentation) => presentation.canShowCode, perform: (presentation) => presentation.showCode() },
  { ...showKeys, shortcut: [outside('?', 'any')] },
  {
    id: 'toSlide',
    messageKey: 'toSlide',
    shortcut: [{ key: 'Escape', modifier: 'none', shift: false, reach: 'afterControls' }],
    isEnabled: ({ focus }) => focus.isInControl(),
    perform: ({ focus }) => focus.leave(),
  },
  ...commands.flatMap(({ id, ...rest }) => (id === 'undo' || id === 'redo' ? [onLab({ ...rest, id, messageKey: id })] : [])),
];

/** Which of their shortcuts are heard, and when. */
const only = (isHeard: (shortcut: Shortcut) => boolean): readonly PresentCommand[] => presentCommands.map((command) => ({ ...command, shortcut: command.shortcut.filter(isHeard) }));
const beforeControls = only(({ reach }) => reach !== 'afterControls');
const afterControls = only(({ reach }) => reach === 'afterControls');
const ofClickers = only(({ reach }) => reach === 'anywhere');

/** What puts it away: a clicker's keys, and the key that brought it. */
const puttingAway = (over: Over): readonly PresentCommand[] => [...ofClickers, ...presentCommands.filter(({ id }) => id === over)];

/** The part of a press that matters here. */
interface Press extends KeyPress {
  /** Whether the key is held, and this is not the first of its presses. */
  readonly repeat: boolean;
}

/** taken: it is a key of ours. unused: it is, but leads nowhere from here, and a deck that holds the page may have a use for it. none: not a key of ours. */
export type Outcome = 'taken' | 'unused' | 'none';

/** Keys that a browser may have a use for. */
const isBrowsers = (press: KeyPress): boolean => isWithModifier(press) || /^F\d+$/.test(press.key);
const isWithModifier = ({ ctrlKey, metaKey, altKey }: KeyPress): boolean => ctrlKey || metaKey || altKey;

/** Keys that modify others, and those of the machine: sound, light, players, power. */
const modifying = /^(Alt|AltGraph|CapsLock|Control|Fn|FnLock|Hyper|Meta|NumLock|OS|ScrollLock|Shift|Super|Symbol|SymbolLock)$/;
const machines = /^(Audio|Brightness|Eject|Hibernate|Launch|Media|Microphone|Power|PrintScreen|Sleep|Standby|Unidentified|Volume|WakeUp)/;

/** Whether a press may be on the way to one's notes, in another window or tab, or is not for the page at all. */
const staysBlank = (press: KeyPress): boolean => isWithModifier(press) || modifying.test(press.key) || machines.test(press.key);

/**
 * Performs what a key asks for before any control hears of it. Who has a key, first to last:
 * 1. a blank screen: any key brings the slide back, and does no more, but those that may lead elsewhere (`staysBlank`);
 * 2. what lies over the slide: a clicker's keys, and its own, put it away and do no more; all others are left to it;
 * 3. the slide, for a clicker's keys wherever the focus is, and for others where the control in focus has no use for them (`Reach`);
 * 4. the control in focus;
 * 5. the slide again, for Escape: see `pressLeft`;
 * 6. a deck that holds the page, for `deckKeys`: those that are unused here, and by `followHost` those that none had a use for.
 */
export function press(presentation: Presentation, event: Press): Outcome {
  const { isBlank, over } = presentation.store.getState();
  if (isBlank) {
    if (staysBlank(event)) return 'none';
    // The key that blanked it may still be held.
    if (!event.repeat) presentation.blank(false);
    return isBrowsers(event) ? 'none' : 'taken';
  }
  if (over !== null) {
    if (!commandFor(event, puttingAway(over))) return 'none';
    if (!event.repeat) presentation.uncover();
    return 'taken';
  }
  // What is being typed ends as on leaving the field, so that a step shows it and not the number before; then the slide has the keys.
  if (!event.repeat && commandFor(event, ofClickers)) presentation.focus.leave();
  return perform(presentation, event, beforeControls);
}

/** Performs what a key asks for that no control had a use for. */
export function pressLeft(presentation: Presentation, event: Press): Outcome {
  return perform(presentation, event, afterControls);
}

function perform(presentation: Presentation, event: Press, list: readonly PresentCommand[]): Outcome {
  const command = commandFor(event, list);
  if (!command) return 'none';
  // A key that is held goes one step, and none in the deck beneath; one of undo goes on.
  if (event.repeat && !isBrowsers(event)) return 'taken';
  if (!command.isEnabled(presentation)) return deckKeys.includes(event.key) ? 'unused' : 'taken';
  command.perform(presentation);
  return 'taken';
}
