// A drawing as a whole SVG file, with its words escaped and nothing in it that runs or loads.
import { xmlText } from '../../notation/escapes.ts';
import type { Box, Drawing, Mark, Words } from './marks.ts';

interface About {
  readonly title: string;
  readonly description: string;
  /** A text for programs, in an element `metadata` of that id. */
  readonly metadata: { readonly id: string; readonly text: string };
}

const fonts = {
  words: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  symbol: "'STIX Two Text', 'Cambria Math', Cambria, 'Latin Modern Roman', Georgia, 'Times New Roman', serif",
};

function element(name: string, attributes: Readonly<Record<string, string | number | null>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : xmlText(value)}"`));
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

function box({ x, y, width, height, fill, line, lineWidth = 1, isDashed = false }: Box): string {
  const stroke = line === null ? {} : { stroke: line, 'stroke-width': lineWidth, 'stroke-dasharray': isDashed ? '3 3' : null };
  return element('rect', { x, y, width, height, rx: Math.min(4, width / 8, height / 8), fill, ...stroke }, '');
}

function words({ x, y, text, size, anchor, fill, isBold = false, isSymbol = false }: Words): string {
  const face = { 'font-weight': isBold ? 600 : null, 'font-style': isSymbol ? 'italic' : null, 'font-family': isSymbol ? fonts.symbol : null };
  // Renderers differ in where they put the middle of a line: this is a third of the size below it, as in Latin fonts.
  return element('text', { x, y: y + size * 0.35, 'font-size': size, 'text-anchor': anchor, fill, ...face }, xmlText(text));
}

const markup = (mark: Mark): string => (mark.kind === 'box' ? box(mark) : words(mark));

export function svgOf({ width, height, ground, marks }: Drawing, { title, description, metadata }: About): string {
  const content = [
    element('title', { id: 'title' }, xmlText(title)),
    element('desc', { id: 'desc' }, xmlText(description)),
    element('metadata', { id: metadata.id }, xmlText(metadata.text)),
    element('rect', { width, height, fill: ground }, ''),
    ...marks.map(markup),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc', 'font-family': fonts.words };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}
