// What a number field does: follows its Live text until it is edited, then commits, refuses, steps or gives the old text back.
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { formatInput } from '../../notation/format.ts';
import { parseNumber } from '../../notation/parseNumber.ts';

/** A text that was refused; `said` when the one who commits refused it, and no check of ours knows why. */
interface Refused {
  readonly text: string;
  readonly said: string | null;
}

export interface NumberFieldOptions {
  /** The text to show while it is not being edited. */
  readonly value: Live<string>;
  /** What is wrong with a number, or null. */
  check(value: number): string | null;
  /** A new number and its text as typed. Answers with a message when it is refused after all. */
  onCommit(value: number, text: string): string | null;
  readonly messages: Messages;
  readonly step?: ((value: number, direction: 1 | -1, fine: boolean) => number) | undefined;
  /** How a stepped number is written. */
  readonly write?: (value: number) => string;
}

export function useNumberField({ value, check, onCommit, messages, step, write = formatInput }: NumberFieldOptions) {
  const input = useRef<HTMLInputElement>(null);
  const edited = useRef(false);
  const shown = useRef('');
  const [refused, setRefused] = useState<Refused | null>(null);

  const faultOf = (text: string): string | null => {
    const parsed = parseNumber(text);
    return parsed.ok ? check(parsed.value) : messages.errors[parsed.reason];
  };

  const put = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text;
  };

  /** Back to the Live text. */
  const settle = () => {
    edited.current = false;
    shown.current = value.get();
    put(shown.current);
    setRefused(null);
  };

  useLayoutEffect(() => {
    const follow = () => {
      const text = value.get();
      const isNew = text !== shown.current;
      shown.current = text;
      if (edited.current) {
        // A bad text that was left behind gives way only when the number changes elsewhere.
        if (!isNew || document.activeElement === input.current) return;
        edited.current = false;
        setRefused(null);
      }
      put(text);
    };
    follow();
    return value.subscribe(follow);
  }, [value]);

  const commit = () => {
    if (!input.current || !edited.current) return;
    const text = input.current.value.trim();
    if (text === shown.current) return settle();
    const parsed = parseNumber(text);
    if (!parsed.ok || check(parsed.value) !== null) return setRefused({ text, said: null });
    const said = onCommit(parsed.value, text);
    if (said !== null) return setRefused({ text, said });
    settle();
  };

  /** Writes the next number into the field; true when there is one. */
  const move = (direction: 1 | -1, fine: boolean): boolean => {
    const typed = parseNumber(input.current?.value ?? '');
    const from = typed.ok ? typed : parseNumber(value.get());
    if (!step || !from.ok) return false;
    const next = step(from.value, direction, fine);
    if (next === from.value || check(next) !== null) return false;
    edited.current = true;
    put(write(next));
    setRefused(null);
    return true;
  };

  const arrow = (key: string): 1 | -1 | null => (!step ? null : key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : null);

  const handlers = {
    onInput() {
      edited.current = true;
      if (refused !== null && faultOf(input.current?.value ?? '') === null) setRefused(null);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const direction = arrow(event.key);
      if (direction !== null) move(direction, event.shiftKey);
      else if (event.key === 'Enter') commit();
      else if (event.key === 'Escape' && edited.current) {
        event.stopPropagation();
        settle();
      } else return;
      event.preventDefault();
    },
    /** Here and not at each repeat, so that a held arrow is one edit. */
    onKeyUp(event: KeyboardEvent) {
      if (arrow(event.key) !== null) commit();
    },
    onBlur: commit,
  };

  const stepBy = (direction: 1 | -1, fine: boolean) => {
    if (move(direction, fine)) commit();
  };

  const error = refused === null ? null : (refused.said ?? faultOf(refused.text));
  return { input, error, handlers, stepBy };
}
