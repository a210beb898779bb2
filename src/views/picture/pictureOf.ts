// A part of the page as an SVG that stands alone: its drawings and its texts, with every style written out.
import { shapesOf } from './shapes.ts';
import { svgElement } from './svgElement.ts';
import { textLines } from './textLines.ts';

export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

export interface Picture {
  /** A whole file. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Around what is drawn, in CSS pixels. */
const margin = 16;

/** What `root` shows now, in the colours that it has now. What cannot be seen is left out; words are escaped as XML has it. */
export function pictureOf(root: Element, { title, description }: PictureWords): Picture {
  const around = root.getBoundingClientRect();
  const [width, height] = [Math.ceil(around.width) + 2 * margin, Math.ceil(around.height) + 2 * margin];
  const origin = { x: around.left - margin, y: around.top - margin };
  const picture = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc' });
  const told = [svgElement('title', { id: 'title' }), svgElement('desc', { id: 'desc' })] as const;
  told[0].textContent = printable(title);
  told[1].textContent = printable(description);
  picture.append(...told, svgElement('rect', { width, height, fill: groundOf(root) }));
  const drawings = root instanceof SVGSVGElement ? [root] : [...root.querySelectorAll('svg')].filter((svg) => svg.parentElement?.closest('svg') === null);
  for (const drawing of drawings) {
    const shapes = shapesOf(drawing, origin);
    if (shapes) picture.append(shapes);
  }
  picture.append(...textLines(root, origin));
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${printable(new XMLSerializer().serializeToString(picture))}\n`, width, height };
}

/** The first colour behind it that is not transparent; white where there is none. */
function groundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}

/** XML has no place for control characters, nor for halves of characters, even escaped. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
