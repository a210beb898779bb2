// What a chart shows, in the units of its own axes. Each part is drawn anew only when it is another object.

export interface Axis {
  readonly kind: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  /** What lies beyond its ends is left out, or stands at the end that is nearer. */
  readonly beyond: 'out' | 'end';
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** A line across that values are read against. */
export interface Level {
  readonly key: string;
  readonly at: number;
  /** Empty where there is no room for a name. */
  readonly name: string;
  readonly look: 'faint' | 'strong' | 'dashed';
  /** Left of the plane, or on the line at its right end. */
  readonly side: 'left' | 'inside';
}

/** A line upright that stays where it is. */
export interface Mark {
  readonly key: string;
  readonly at: number;
  readonly name: string;
  readonly look: 'dotted' | 'dashed';
}

export interface Ground {
  readonly x: Axis;
  readonly y: Axis;
  /** Below the plane. */
  readonly ticks: readonly Tick[];
  readonly levels: readonly Level[];
  readonly marks: readonly Mark[];
}

/** In px of the picture. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scales {
  readonly plane: Plane;
  /** The place of a value, in px. */
  x(value: number): number;
  y(value: number): number;
}

/** How a line is drawn: lines of one chart differ in more than their colour. */
export type Look = 'solid' | 'dashed' | 'dotted' | 'fine' | 'imageToText' | 'textToImage';

export interface Line {
  readonly key: string;
  readonly look: Look;
  /** The line on a plane with these scales, as a path. */
  path(scales: Scales): string;
  readonly name: { readonly text: string; readonly at: Spot; readonly side: 'above' | 'below' } | null;
}

export type Spot = readonly [x: number, y: number];

/** A round mark; one beyond an end that values are left out at is not drawn. */
export interface Dot {
  readonly key: string;
  readonly at: Spot;
  readonly look: Look | 'hollow' | 'small';
}

/** A word that stands where the line that moves does, or somewhere of its own. */
export interface Note {
  readonly key: string;
  readonly at: number;
  readonly text: string;
  readonly place: 'top' | 'middle' | 'bottom';
}

export interface ChartScene {
  readonly ground: Ground;
  readonly lines: readonly Line[];
  /** Where the line that moves stands; null without one. */
  readonly at: number | null;
  /** A second line, where values are read while the first stays. */
  readonly readAt?: number | null;
  readonly dots: readonly Dot[];
  readonly notes: readonly Note[];
  /** What is seen, for those who cannot; null where an element of the page names the chart. */
  readonly label: string | null;
}
