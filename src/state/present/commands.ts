// What a presentation can be told to do, as data, and what becomes of a key that is pressed in it.
import { commandFor, commands, onLab, showKeys, type Command } from '../commands.ts';
import type { KeyPress, Shortcut } from '../keys.ts';
import type { Presentation } from './presentation.ts';

export type PresentCommandId = 'previous' | 'next' | 'blank' | 'fullScreen' | 'code' | 'keys' | 'undo' | 'redo';
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
    isEnabled: (presentation) => presentation.canGo(1) || presentation.isConcealed() || presentation.isCovered(),
    perform: (presentation) => presentation.go(1),
  },
  {
    id: 'previous',
    messageKey: 'previous',
    shortcut: [anywhere('PageUp'), outside('ArrowLeft')],
    isEnabled: (presentation) => presentation.canGo(-1) || presentation.isCovered(),
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
  ...commands.flatMap(({ id, ...rest }) => (id === 'undo' || id === 'redo' ? [onLab({ ...rest, id, messageKey: id })] : [])),
];

/** What is shown over the page keeps all keys but those of a clicker, and the one that closes it again. */
const under = (id: 'keys' | 'code'): readonly PresentCommand[] => presentCommands.flatMap((command) => {
  const shortcut = command.shortcut.filter(({ reach }) => reach === 'anywhere');
  return command.id === id ? [command] : shortcut.length > 0 ? [{ ...command, shortcut }] : [];
});
const underKeys = under('keys');
const underCode = under('code');

/** What leads on or back. */
const leading: readonly PresentCommandId[] = ['next', 'previous'];

/** The part of a press that matters here. */
interface Press extends KeyPress {
  /** Whether the key is held, and this is not the first of its presses. */
  readonly repeat: boolean;
}

/** taken: it is a key of ours. unused: it is, but leads nowhere from here; a deck that holds the page may have a use for it. none: not a key of ours. */
export type Outcome = 'taken' | 'unused' | 'none';

/** Keys that a browser may have a use for. */
const isBrowsers = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean => ctrlKey || metaKey || altKey || /^F\d+$/.test(key);

export function press(presentation: Presentation, event: Press): Outcome {
  const { isBlank, areKeysShown, isCodeShown } = presentation.store.getState();
  if (isBlank) {
    // The key that blanked it may still be held.
    if (!event.repeat) presentation.blank(false);
    return isBrowsers(event) ? 'none' : 'taken';
  }
  const command = commandFor(event, areKeysShown ? underKeys : isCodeShown ? underCode : presentCommands);
  if (!command) return 'none';
  // A key that is held goes one step, and none in the deck beneath; one of undo goes on.
  if (event.repeat && !isBrowsers(event)) return 'taken';
  if (!command.isEnabled(presentation)) return leading.includes(command.id) ? 'unused' : 'taken';
  command.perform(presentation);
  return 'taken';
}
