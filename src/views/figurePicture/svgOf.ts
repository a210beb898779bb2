// A drawing as a whole SVG file, with its words escaped and nothing in it that runs or loads.
import { xmlText } from '../../notation/escapes.ts';
import { attributesOf, type Attributes } from './attributesOf.ts';
import type { Drawing, Mark } from './marks.ts';

interface About {
  readonly title: string;
  readonly description: string;
  /** A text for programs, in an element `metadata` of that id. */
  readonly metadata: { readonly id: string; readonly text: string };
}

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** `strokeWidth` is `stroke-width` in a file. */
const dashed = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]));

const markup = (mark: Mark): string => element(mark.kind === 'box' ? 'rect' : 'text', dashed(attributesOf(mark)), mark.kind === 'box' ? '' : xmlText(mark.text));

export function svgOf({ width, height, ground, marks }: Drawing, { title, description, metadata }: About): string {
  const content = [
    element('title', { id: 'title' }, xmlText(title)),
    element('desc', { id: 'desc' }, xmlText(description)),
    element('metadata', { id: metadata.id }, xmlText(metadata.text)),
    element('rect', { width, height, fill: ground }),
    ...marks.map(markup),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc', 'font-family': font };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}
