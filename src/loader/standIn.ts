// What stands where the frame will be, until it is there: the element's own content, such as a link for readers whose browser cannot reach CLIP Lab.

interface Part {
  remove(): void;
}

/** Takes away all of an element but the frame. A node that stays would have to be hidden, and text cannot be. */
export function removeStandIn(parts: Iterable<Part>, frame: Part): void {
  // A list of a document's nodes changes while they go.
  for (const part of [...parts]) if (part !== frame) part.remove();
}
