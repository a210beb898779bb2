// The attributes that a mark has as an element of SVG.
import type { Box, Mark, Words } from './marks.ts';

export type Attributes = Readonly<Record<string, string | number>>;

const symbolFont = "'STIX Two Text', 'Cambria Math', Cambria, 'Latin Modern Roman', Georgia, 'Times New Roman', serif";

const round = (value: number): number => Math.round(value * 100) / 100;

/** By the names that React gives them. */
export const attributesOf = (mark: Mark): Attributes => (mark.kind === 'box' ? boxAttributes(mark) : wordAttributes(mark));

function boxAttributes({ x, y, width, height, fill, line, lineWidth = 1, isDashed = false }: Box): Attributes {
  return {
    x: round(x), y: round(y), width: round(width), height: round(height), rx: round(Math.min(4, width / 8, height / 8)), fill,
    ...(line !== null && { stroke: line, strokeWidth: lineWidth }), ...(isDashed && { strokeDasharray: '3 3' }),
  };
}

function wordAttributes({ x, y, size, anchor, fill, isBold = false, isSymbol = false }: Words): Attributes {
  return {
    // Renderers differ in where they put the middle of a line: this is a third of the size below it, as in Latin fonts.
    x: round(x), y: round(y + size * 0.35), fontSize: round(size), textAnchor: anchor, fill,
    ...(isBold && { fontWeight: 600 }), ...(isSymbol && { fontStyle: 'italic', fontFamily: symbolFont }),
  };
}
