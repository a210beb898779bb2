// Moves points and turns the sphere: by dragging, and by keys on what has the focus.
import { useEffect, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { degree } from '../../notation/degrees.ts';
import type { Variable } from '../../notation/live.ts';
import { norm } from '../../engine/index.ts';
import { useDrag } from '../behaviours/useDrag.ts';
import { useHeldKey, type Ending } from '../behaviours/useHeldKey.ts';
import type { SpherePicture } from './sphereMarks.ts';
import { pointAt } from './spherePicture.ts';
import { keyOf, rawOf, type MovePhase, type PointRef, type SphereFrame } from './sphereScene.ts';
import { movedTo, startTurn, steppedTo, turnedBy, type Point, type Space, type Turn } from './sphereSpace.ts';
import type { Side } from '../../document/document.ts';

/** What is drawn now. */
export interface Shown {
  readonly frame: SphereFrame;
  readonly picture: SpherePicture;
  readonly space: Space;
}

export type OnMove = (side: Side, index: number, vector: readonly number[], phase: MovePhase) => void;

interface Move extends Ending {
  show(vector: readonly number[]): void;
  /** As shown last. */
  vector(): readonly number[];
}

const ways: Readonly<Record<string, Point>> = { ArrowRight: { x: 1, y: 0 }, ArrowLeft: { x: -1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 } };
/** How near a press must come to a point, in px. */
const reach = { fine: 14, touch: 22 };
/** A hand that only picks is not quite still. */
const slop = 3;

export function useHands(stage: RefObject<HTMLElement | null>, shown: RefObject<Shown | null>, turn: Variable<Turn>, onMove: OnMove) {
  const drag = useDrag();
  const hold = useHeldKey<Move>();

  // A finger on a point does not scroll. Styles cannot say so: Chromium heeds touch-action on a whole drawing, not on the shapes in it.
  useEffect(() => {
    const { current: element } = stage;
    const keep = (touch: TouchEvent) => {
      if (touch.target instanceof Element && touch.target.closest('[data-point]')) touch.preventDefault();
    };
    element?.addEventListener('touchstart', keep, { passive: false });
    return () => element?.removeEventListener('touchstart', keep);
  }, [stage]);

  const begin = ({ side, index }: PointRef, frame: SphereFrame): Move => {
    const before = rawOf(frame, { side, index });
    let vector: readonly number[] = before;
    return {
      vector: () => vector,
      show(next) {
        vector = next;
        onMove(side, index, vector, 'preview');
      },
      commit: () => onMove(side, index, vector, 'commit'),
      cancel: () => onMove(side, index, before, 'cancel'),
    };
  };

  return {
    onMouseDown(press: MouseEvent<HTMLElement>) {
      // Where the press moved the focus, the browser's own idea of what to focus would undo it.
      if (press.currentTarget.contains(document.activeElement)) press.preventDefault();
    },
    onPointerDown(press: PointerEvent<HTMLElement>) {
      const { currentTarget, clientX, clientY, pointerType, button } = press;
      if (!shown.current || button !== 0) return;
      const { frame, picture, space } = shown.current;
      const box = currentTarget.getBoundingClientRect();
      const place = { x: clientX - box.left, y: clientY - box.top };
      const point = pointAt(picture, place, pointerType === 'touch' ? reach.touch : reach.fine);
      const { origin, radius } = picture.ground;
      if (point) {
        focusPoint(currentTarget, point);
        drag(press, () => {
          const move = begin(point, frame);
          const before = move.vector();
          const unit = radius * (frame.trace.inputs.normalize ? 1 : norm(before) || 1);
          // Where it was taken hold of stays under the pointer.
          const grip = { x: place.x - point.at.x, y: place.y - point.at.y };
          return {
            ...move, axis: 'any', slop,
            move: (x, y) => move.show(movedTo(before, space, { x: (x - box.left - grip.x - origin.x) / unit, y: (origin.y + box.top - y + grip.y) / unit })),
          };
        });
      } else if (space.kind === 'sphere') {
        currentTarget.querySelector<HTMLElement>('[data-turn]')?.focus({ preventScroll: true });
        drag(press, () => {
          const before = turn.get();
          return {
            axis: 'x', slop: 0,
            move: (x, y) => turn.set(turnedBy(before, (x - clientX) / radius, (y - clientY) / radius)),
            commit: () => undefined,
            cancel: () => turn.set(before),
          };
        });
      }
    },
    onKeyDown(press: KeyboardEvent<HTMLElement>) {
      if (press.altKey || press.ctrlKey || press.metaKey || !shown.current || !(press.target instanceof Element)) return;
      const { frame, picture, space } = shown.current;
      const way = ways[press.key];
      if (press.target.hasAttribute('data-turn')) {
        const step = (press.shiftKey ? 1 : 5) * degree;
        if (way) turn.set(turnedBy(turn.get(), way.x * step, -way.y * step));
        else if (press.key === 'Home') turn.set(startTurn);
        else return;
        press.preventDefault();
        return;
      }
      const element = press.target.closest<SVGElement>('[data-point]');
      const at = picture.points.findIndex(({ key }) => key === element?.dataset.point);
      const point = picture.points[at];
      if (!element || !point) return;
      if (way) {
        press.preventDefault();
        const move = hold({ key: press.key, repeat: press.repeat, currentTarget: element }, () => begin(point, frame));
        move?.show(steppedTo(move.vector(), space, way, (press.shiftKey ? 0.2 : 2) * degree));
      } else if (press.key === 'PageDown' || press.key === 'PageUp') {
        press.preventDefault();
        const next = picture.points[at + (press.key === 'PageDown' ? 1 : -1)];
        if (next) focusPoint(press.currentTarget, next);
      }
    },
  };
}

function focusPoint(stage: HTMLElement, point: PointRef): void {
  stage.querySelector<SVGElement>(`[data-point="${keyOf(point)}"]`)?.focus({ preventScroll: true });
}
