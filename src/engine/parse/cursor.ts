// A place that moves once through a text, and knows its line and column.
import type { Place } from './tensorParseError.ts';

/** Readers look at the text through `peek` alone, so that a test can count what they look at. */
export class Cursor implements Place {
  readonly text: string;
  at = 0;
  line = 1;
  private lineStart = 0;

  /** A byte-order mark at the start belongs to the file and not to the text. */
  constructor(text: string) {
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  get column(): number {
    return this.at - this.lineStart + 1;
  }

  /** The character `ahead` of this one; empty beyond the end. */
  peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? '';
  }

  /** Moves over one character. */
  step(): void {
    const char = this.peek();
    if (char === '') return;
    this.at += 1;
    if (char === '\n' || (char === '\r' && this.peek() !== '\n')) {
      this.line += 1;
      this.lineStart = this.at;
    }
  }

  /** Moves over every character that `belongs`. */
  skip(belongs: (char: string) => boolean): void {
    for (let char = this.peek(); char !== '' && belongs(char); char = this.peek()) this.step();
  }

  /** Moves over every character that `belongs`, and gives them. */
  take(belongs: (char: string) => boolean): string {
    const start = this.at;
    this.skip(belongs);
    return this.text.slice(start, this.at);
  }

  /** This place, kept while the cursor moves on. */
  place(): Place {
    return { line: this.line, column: this.column };
  }
}

export function isNewline(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** White space of any kind, line ends included. */
export function isSpace(char: string): boolean {
  return char > '~' ? char.trim() === '' : char === ' ' || (char >= '\t' && char <= '\r');
}

/** White space within a line. */
export function isBlank(char: string): boolean {
  return isSpace(char) && !isNewline(char);
}
