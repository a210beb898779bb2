// The texts of a part of the page, line by line as they are broken there.
import { svgElement } from './svgElement.ts';

interface Line {
  text: string;
  left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/** Each line as an element of SVG, where it stands from `origin` on, in its own font, colour and width. Texts of drawings are not among them. */
export function textLines(root: Element, origin: { readonly x: number; readonly y: number }): readonly Element[] {
  const pen = document.createElement('canvas').getContext('2d');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest('svg, select, button, [data-unpictured]') || !isSeen(parent)) continue;
    const style = getComputedStyle(parent);
    if (pen) pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const metrics = pen?.measureText('x');
    // A line's box reaches from the font's ascent to its descent.
    const rise = metrics ? metrics.fontBoundingBoxAscent / (metrics.fontBoundingBoxAscent + metrics.fontBoundingBoxDescent) : 0.8;
    for (const { text, left, right, top, height } of linesOf(node)) {
      const line = svgElement('text', {
        x: left - origin.x, y: top + rise * height - origin.y, textLength: right - left, fill: style.color,
        'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight, 'font-style': style.fontStyle,
      });
      line.textContent = text;
      lines.push(line);
    }
  }
  return lines;
}

/** Names that only screen readers are told stand in boxes of a pixel. */
function isSeen(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { visibility, opacity, display } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    if (opacity === '0' || (at === element && visibility !== 'visible') || (display !== 'contents' && (width <= 1 || height <= 1))) return false;
  }
  return true;
}

function linesOf(node: Text): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  let at = 0;
  for (const char of node.data) {
    range.setStart(node, at);
    range.setEnd(node, at + char.length);
    at += char.length;
    const { left, right, top, height } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (height === 0 || (left === right && /\s/.test(char))) continue;
    if (last && Math.abs(last.top - top) < height / 2 && left >= last.left) {
      last.text += char;
      last.right = right;
    } else if (!/\s/.test(char)) lines.push({ text: char, left, right, top, height });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ') }));
}
