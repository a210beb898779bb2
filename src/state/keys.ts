// Shortcuts as data, and the controls whose keys they must leave alone. Events are taken as plain objects.

export interface Shortcut {
  /** As in KeyboardEvent.key; letters in lower case. */
  readonly key: string;
  readonly modifier: 'none' | 'ctrl' | 'ctrlOrCmd';
  /** any: for a character that some keyboards have on a key of its own, and others on the upper half of one. */
  readonly shift: boolean | 'any';
  /** Where the focus may be; `outsideFields` where nothing is said. */
  readonly reach?: Reach;
}

/**
 * anywhere: also where the control in focus has a use for the key. outsideFields: not in text fields, nor, for a Page key, in what it moves.
 * outsideControls: nor in anything else that is worked by keys, as grids, sliders and lists. afterControls: anywhere, once the control in focus had no use for it.
 */
export type Reach = 'anywhere' | 'outsideFields' | 'outsideControls' | 'afterControls';

/** Keys by which decks and readers go on, go back and are left: those that a page on a slide hands on when it has no use for them. */
export const deckKeys: readonly string[] = ['PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape'];

/** The part of a KeyboardEvent that matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: unknown;
}

/** Alt is never part of a shortcut: with Ctrl it is AltGr, which types characters. */
export function matches(shortcut: Shortcut, press: Omit<KeyPress, 'target' | 'defaultPrevented'>): boolean {
  if (press.altKey || (shortcut.shift !== 'any' && press.shiftKey !== shortcut.shift) || press.key.toLowerCase() !== shortcut.key.toLowerCase()) return false;
  const { ctrlKey, metaKey } = press;
  switch (shortcut.modifier) {
    case 'none':
      return !ctrlKey && !metaKey;
    case 'ctrl':
      return ctrlKey && !metaKey;
    case 'ctrlOrCmd':
      return ctrlKey !== metaKey;
  }
}

/** Whether a press may count for a shortcut of this reach, by where the focus is. */
export function isWithin(reach: Reach, { key, target }: Pick<KeyPress, 'key' | 'target'>): boolean {
  if (reach === 'anywhere' || reach === 'afterControls') return true;
  if (isTyping(target)) return false;
  return reach === 'outsideControls' ? !isWorkedByKeys(target, key) : !(key.startsWith('Page') && keepsPageKeys(target));
}

const buttonLike = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
const paging = new Set(['listbox', 'scrollbar', 'slider', 'spinbutton']);
const workedByKeys = ['input', 'select', 'textarea', ...['grid', 'listbox', 'menu', 'radiogroup', 'scrollbar', 'slider', 'spinbutton', 'tablist', 'tree'].map((role) => `[role=${role}]`)].join();
const pressedBySpace = 'button, summary, [role=button]';

/** True in a text field, whose own undo and caret keys must keep working. */
export function isTyping(target: unknown): boolean {
  const tag = text(target, 'tagName').toUpperCase();
  if (tag === 'TEXTAREA' || property(target, 'isContentEditable') === true) return true;
  return tag === 'INPUT' && !buttonLike.has(text(target, 'type').toLowerCase());
}

/** True in a control that PageUp and PageDown already move. */
export function keepsPageKeys(target: unknown): boolean {
  const tag = text(target, 'tagName').toUpperCase();
  if (tag === 'SELECT' || (tag === 'INPUT' && text(target, 'type').toLowerCase() === 'range')) return true;
  return paging.has(text(target, 'role'));
}

/** True in what has keys of its own, and where the space bar presses something. */
export function isWorkedByKeys(target: unknown, key = ' '): boolean {
  const closest = property(target, 'closest');
  const isIn = (selector: string): boolean => typeof closest === 'function' && Reflect.apply(closest, target, [selector]) !== null;
  return isIn(workedByKeys) || (key === ' ' && isIn(pressedBySpace));
}

function property(target: unknown, name: string): unknown {
  return typeof target === 'object' && target !== null ? Reflect.get(target, name) : undefined;
}

function text(target: unknown, name: string): string {
  const value = property(target, name);
  return typeof value === 'string' ? value : '';
}
