// Typing into one cell: what is typed, whether it is refused, and how it ends.
import { useRef, useState } from 'react';
import type { Side } from '../../document/document.ts';
import type { Messages } from '../../i18n/messages.ts';
import { formatInput } from '../../notation/format.ts';
import { parseNumber } from '../../notation/parseNumber.ts';

export interface CellPlace {
  readonly side: Side;
  readonly item: number;
  readonly component: number;
}

/** What a margin asks for. Values are as typed by the learner, before any normalisation. */
export interface VectorHandlers {
  value(place: CellPlace): number;
  pick(side: Side, item: number): void;
  preview(place: CellPlace, value: number): void;
  commitPreview(): void;
  cancel(): void;
  /** The reason in words when the value is refused. */
  commit(place: CellPlace, value: number): string | null;
  /** Tells in which vector's cells the focus is; null: in none. */
  focus(side: Side, item: number | null): void;
  /** Opens the editor of the whole item. */
  open(side: Side, item: number): void;
}

export const stepBy = (value: number, direction: number, fine: boolean): number =>
  Math.round((value + direction * (fine ? 0.01 : 0.1)) * 1e10) / 1e10 + 0;

interface CellEdit {
  readonly text: string;
  readonly error: string | null;
  /** Whether the edit began with the number that was there, to be typed over. */
  readonly selects: boolean;
}

export function useCellEdit(place: CellPlace, on: VectorHandlers, messages: Messages) {
  const [edit, setDrawn] = useState<CellEdit | null>(null);
  // Also before React draws it: the key that ends an edit moves the focus, and the blur asks to finish once more.
  const now = useRef<CellEdit | null>(null);
  const setEdit = (next: CellEdit | null) => {
    now.current = next;
    setDrawn(next);
  };
  const write = (text: string, error: string | null) => setEdit({ text, error, selects: now.current?.selects ?? false });
  return {
    edit,
    begin: (text?: string) => setEdit({ text: text ?? formatInput(on.value(place)), error: null, selects: text === undefined }),
    type: (text: string) => write(text, null),
    /** true when the edit is over. A refused text stays as typed. */
    finish(): boolean {
      if (!now.current) return true;
      const { text } = now.current;
      const parsed = parseNumber(text);
      const error = parsed.ok ? on.commit(place, parsed.value) : messages.errors[parsed.reason];
      if (error !== null) on.cancel();
      if (error === null) setEdit(null);
      else write(text, error);
      return error === null;
    },
    cancel() {
      on.cancel();
      setEdit(null);
    },
    /** A step from what is typed, shown at once and committed when the edit ends. */
    step(direction: number, fine: boolean) {
      const parsed = parseNumber(now.current?.text ?? '');
      if (!parsed.ok) return;
      const value = stepBy(parsed.value, direction, fine);
      write(formatInput(value), null);
      on.preview(place, value);
    },
  };
}
