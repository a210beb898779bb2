// Where the arrow keys lead among the terms of a formula: along it as it is read, and to what stands above and below.

/** The sides of a term's box, in pixels; `bottom` lies below `top`. */
export interface TermBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The term that a key leads to from the one at `at`, itself at an end; null when the key does not move. Boxes are asked for only where they count. */
export function moveAmong(key: string, at: number, boxes: () => readonly TermBox[]): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(at + 1, boxes().length - 1);
    case 'Home':
      return 0;
    case 'End':
      return boxes().length - 1;
    case 'ArrowUp':
      return nearest(at, boxes(), -1);
    case 'ArrowDown':
      return nearest(at, boxes(), 1);
    default:
      return null;
  }
}

/** The term of the next line up (`sign` −1) or down (1) whose middle lies nearest. Lines are told apart by half a term's height. */
function nearest(at: number, boxes: readonly TermBox[], sign: number): number {
  const from = boxes[at];
  if (from === undefined) return at;
  const middle = ({ left, right, top, bottom }: TermBox) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const { x, y } = middle(from);
  const line = (from.bottom - from.top) / 2;
  const beyond = boxes
    .map((box, index) => ({ index, down: sign * (middle(box).y - y), aside: Math.abs(middle(box).x - x) }))
    .filter(({ down }) => down > line);
  const next = Math.min(...beyond.map(({ down }) => down));
  return beyond.filter(({ down }) => down <= next + line).reduce((best, each) => (each.aside < best.aside ? each : best), { index: at, aside: Infinity }).index;
}
