// Writes to an element only what differs, so that a drawing that changes nothing costs nothing.

export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function setFlag(element: Element, name: string, isSet: boolean): void {
  if (element.hasAttribute(name) !== isSet) element.toggleAttribute(name, isSet);
}

export function setStyle(element: HTMLElement | SVGElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}
