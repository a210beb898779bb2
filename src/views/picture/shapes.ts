// A drawing of the page copied, with the styles that its classes give it written out as attributes.
import { svgElement } from './svgElement.ts';

/** What may stand in a copy: nothing that runs, links or loads. */
const names = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'text', 'tspan']);
const geometry = ['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'rx', 'ry', 'width', 'height', 'dx', 'dy', 'transform', 'viewBox', 'preserveAspectRatio'];

/** Handed down from an element to those in it, so that only a change is written. */
const inherited = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-family', 'font-size', 'font-style', 'font-weight',
  'text-anchor',
];
/** Each element's own, with what it is where nothing says so. */
const own: Readonly<Record<string, string>> = { opacity: '1', 'dominant-baseline': 'auto', r: '0px' };

/** null where nothing of it can be seen. */
export function shapesOf(drawing: SVGSVGElement, origin: { readonly x: number; readonly y: number }): Element | null {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  if (width === 0 || height === 0 || getComputedStyle(drawing).visibility === 'hidden') return null;
  const copy = copied(drawing, null);
  if (!copy) return null;
  const place = { x: left - origin.x, y: top - origin.y, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(Math.round(value * 100) / 100));
  return copy;
}

function copied(element: Element, parent: CSSStyleDeclaration | null): Element | null {
  const style = getComputedStyle(element);
  if (!names.has(element.localName) || style.display === 'none' || style.opacity === '0') return null;
  const copy = svgElement(element.localName);
  for (const name of geometry) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== parent?.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual && (name !== 'r' || element.localName === 'circle')) copy.setAttribute(name, value);
  }
  if (copy.localName === 'svg') copy.setAttribute('overflow', style.overflow);
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(copy.ownerDocument.createTextNode(child.data));
    const part = child instanceof Element ? copied(child, style) : null;
    if (part) copy.append(part);
  }
  const isGroup = copy.localName === 'svg' || copy.localName === 'g' || copy.localName === 'text';
  // What is hidden may hold what is not.
  return style.visibility !== 'visible' && !(isGroup && copy.childElementCount > 0) ? null : copy;
}
