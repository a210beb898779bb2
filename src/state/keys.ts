// Shortcuts as data, and the controls whose keys they must leave alone. Events are taken as plain objects.

export interface Shortcut {
  /** As in KeyboardEvent.key; letters in lower case. */
  readonly key: string;
  readonly modifier: 'none' | 'ctrl' | 'ctrlOrCmd';
  readonly shift: boolean;
}

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
  if (press.altKey || press.shiftKey !== shortcut.shift || press.key.toLowerCase() !== shortcut.key.toLowerCase()) return false;
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

const buttonLike = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
const paging = new Set(['listbox', 'scrollbar', 'slider', 'spinbutton']);

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

function property(target: unknown, name: string): unknown {
  return typeof target === 'object' && target !== null ? Reflect.get(target, name) : undefined;
}

function text(target: unknown, name: string): string {
  const value = property(target, name);
  return typeof value === 'string' ? value : '';
}
