// What a picture is made of: boxes and words, each where it stands, in CSS pixels.

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** null: no line around it. */
  readonly line: string | null;
  readonly lineWidth?: number;
  readonly isDashed?: boolean;
}

export interface Words {
  readonly kind: 'words';
  /** Where the words begin, end or have their middle, by `anchor`. */
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly isBold?: boolean;
  readonly isSymbol?: boolean;
}

export type Mark = Box | Words;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly marks: readonly Mark[];
}
