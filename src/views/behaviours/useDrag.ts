// The one way to drag: from the press of the primary button of the primary pointer to its release; all else calls the drag off.
import { useCallback, useLayoutEffect, useRef, type PointerEvent as Press } from 'react';

/** What a drag does. Places are in pixels of the window. */
export interface Drag {
  /** The handle's axis: a finger drags once it has gone some way along it; until then the page may still scroll. */
  readonly axis: 'x' | 'any';
  /** How far a mouse or pen goes before it drags. */
  readonly slop: number;
  move(x: number, y: number): void;
  commit(): void;
  /** Also when nothing has moved yet. */
  cancel(): void;
  /** Released before it dragged. */
  tap?(): void;
}

const touchSlop = 8;

/** Answers a press by a drag on the element pressed; `begin` is asked only if the press may drag, and refuses by null. */
export function useDrag() {
  const end = useRef<((how: 'commit' | 'cancel') => void) | null>(null);
  useLayoutEffect(() => () => end.current?.('cancel'), []);

  return useCallback((press: Press<HTMLElement>, begin: () => Drag | null): void => {
    if (press.button !== 0 || !press.isPrimary || end.current) return;
    const { pointerId, pointerType, clientX, clientY } = press;
    const element: HTMLElement = press.currentTarget;
    const drag = begin();
    if (!drag) return;
    const slop = pointerType === 'touch' ? touchSlop : drag.slop;
    const listeners = new AbortController();
    const { signal } = listeners;
    let moves = false;

    const finish = (how: 'commit' | 'cancel') => {
      listeners.abort();
      end.current = null;
      if (moves || how === 'cancel') swallowClick(element);
      if (moves || how === 'cancel') drag[how]();
      else drag.tap?.();
    };
    const on = (type: 'pointermove' | 'pointerup' | 'pointercancel' | 'lostpointercapture', run: (event: PointerEvent) => void) =>
      element.addEventListener(type, (event) => event.pointerId === pointerId && run(event), { signal });
    on('pointermove', (event) => {
      // The release went unheard, as under a menu that opened.
      if ((event.buttons & 1) === 0) return finish('cancel');
      const [dx, dy] = [event.clientX - clientX, drag.axis === 'x' ? 0 : event.clientY - clientY];
      const distance = Math.hypot(dx, dy);
      moves ||= distance > 0 && distance >= slop;
      if (moves) drag.move(event.clientX, event.clientY);
    });
    on('pointerup', () => finish('commit'));
    on('pointercancel', () => finish('cancel'));
    // One of a child that had the finger before is none of ours.
    on('lostpointercapture', (event) => event.target === element && finish('cancel'));
    const onKeyDown = (event: KeyboardEvent) => {
      // Other keys wait: an undo or an edit now would change what the drag began from.
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      event.preventDefault();
      finish('cancel');
    };
    window.addEventListener('keydown', onKeyDown, { capture: true, signal });
    element.setPointerCapture(pointerId);
    end.current = finish;
  }, []);
}

/** The click that ends a drag is not a click on the element. There may be none, so the next press ends the wait. */
function swallowClick(element: HTMLElement): void {
  const wait = new AbortController();
  const options = { capture: true, once: true, signal: wait.signal };
  element.addEventListener('click', (event) => event.stopPropagation(), options);
  window.addEventListener('pointerdown', () => wait.abort(), options);
}
