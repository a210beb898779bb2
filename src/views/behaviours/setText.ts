// Changes an element's text without creating a node, but for the first time.
export function setText(element: Element, text: string): void {
  const first = element.firstChild;
  if (first instanceof Text) {
    if (first.data !== text) first.data = text;
  } else element.replaceChildren(element.ownerDocument.createTextNode(text));
}
