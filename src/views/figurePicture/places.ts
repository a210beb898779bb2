// Where the parts of the drawn figure stand, by how many pairs and dimensions there are. In CSS pixels.
import type { FigureSize } from '../figure/figureModel.ts';

export interface Places {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The middle of the title's line. */
  readonly title: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly cellX: (col: number) => number;
  readonly cellY: (row: number) => number;
  /** Of the matrix's numbers. */
  readonly font: number;
  readonly hasDigits: boolean;
  /** One component of an image, in its row, and of a text, in its column. */
  readonly component: {
    readonly hasDigits: boolean;
    readonly images: { readonly x: number; readonly width: number; readonly height: number };
    readonly texts: { readonly y: number; readonly width: number; readonly height: number };
  };
  /** The right end of the images' names and symbols. */
  readonly names: number;
  /** The middle of the line of the texts' symbols, and of the last line of their captions. */
  readonly symbols: number;
  readonly captions: number;
  readonly captionLines: number;
  readonly losses: { readonly x: number; readonly y: number; readonly width: number; readonly headingY: number; readonly bar: number; readonly blank: number };
  /** The middle of the first line of the corner. */
  readonly corner: number;
}

const sizes = {
  full: { cell: { width: 92, height: 50 }, gap: 6, font: 14, component: 46, captionLines: 3 },
  compact: { cell: { width: 66, height: 34 }, gap: 3, font: 11, component: 46, captionLines: 2 },
  dense: { cell: { width: 16, height: 16 }, gap: 1, font: 9, component: 14, captionLines: 0 },
} as const;

const margin = 24;
const nameWidth = 128;
const corner = { width: 216, height: 72 };

export function placesOf(size: FigureSize, pairs: number, dimensions: number): Places {
  const { cell, gap, font, component, captionLines } = sizes[size];
  const hasComponentDigits = dimensions <= 4 && size !== 'dense';
  const wide = hasComponentDigits ? component : 12;
  const tall = hasComponentDigits ? Math.min(28, cell.height - 6) : 10;
  const title = margin + 8;
  const captions = title + 24 + 14 * Math.max(0, captionLines - 1);
  const symbols = captions + (captionLines > 0 ? 20 : 0);
  const textsY = symbols + 14;
  const matrixY = textsY + dimensions * (tall + 2) + 14;
  const names = margin + nameWidth;
  const imagesX = names + 10;
  const matrixX = imagesX + dimensions * (wide + 2) + 16;
  const step = { x: cell.width + gap, y: cell.height + gap };
  const lossX = matrixX + pairs * step.x + 16;
  const lossY = matrixY + pairs * step.y + 10;
  return {
    width: lossX + corner.width + margin,
    height: lossY + corner.height + margin,
    margin, title, cell, font,
    cellX: (col) => matrixX + col * step.x,
    cellY: (row) => matrixY + row * step.y,
    hasDigits: size !== 'dense',
    component: {
      hasDigits: hasComponentDigits,
      images: { x: imagesX, width: wide, height: Math.min(tall + 2, cell.height - 2) },
      texts: { y: textsY, width: hasComponentDigits ? Math.min(60, cell.width - 6) : Math.min(40, cell.width), height: tall },
    },
    names, symbols, captions, captionLines,
    losses: { x: lossX, y: lossY, width: corner.width, headingY: matrixY - 10, bar: 60, blank: Math.min(60, cell.width - 4) },
    corner: lossY + 8,
  };
}
