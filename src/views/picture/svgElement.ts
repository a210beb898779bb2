// An element of SVG that is part of no page.

const namespace = 'http://www.w3.org/2000/svg';
/** Of no page, so that no policy of one is asked and nothing loads. */
const sheet = document.implementation.createDocument(namespace, 'svg', null);

export function svgElement(name: string, attributes: Readonly<Record<string, string | number>> = {}): Element {
  const element = sheet.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  return element;
}
