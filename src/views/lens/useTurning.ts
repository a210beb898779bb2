// Turns a vector about the origin: by dragging its tip, or by keys on it as a slider.
import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { canTurn, handOf, turnOf, wrap, type Pose, type Side, type Turning, type TurnHandlers } from './lensModel.ts';
import type { Point } from './lensPicture.ts';

interface Drag {
  readonly pointer: number;
  readonly pose: Pose;
  readonly from: Point;
  /** The pointer's direction from the origin when last seen, and how far it has gone round since the start. */
  last: number;
  gone: number;
  moving: boolean;
}

interface Current {
  readonly pose: Pose;
  readonly origin: Point;
}

const degree = Math.PI / 180;
const startsAfter = 3;
/** So near the origin the pointer has no direction to speak of. */
const blindSpot = 4;

/** `current` is what is drawn now; `turning` tells the drawing of the turn under way. */
export function useTurning(current: RefObject<Current | null>, turning: RefObject<Turning | null>, onTurn: TurnHandlers) {
  const drag = useRef<Drag | null>(null);

  const preview = (side: Side, pose: Pose, radians: number) => {
    turning.current = { side, hand: handOf(pose.hand, pose.angle ?? 0, radians) };
    onTurn.preview(side, radians);
  };
  const end = (side: Side, keep: boolean) => {
    const { current: ended } = drag;
    drag.current = null;
    if (!ended?.moving) return;
    if (keep) onTurn.commit();
    else {
      turning.current = { side, hand: ended.pose.hand };
      onTurn.cancel();
    }
    turning.current = null;
  };

  return (side: Side) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || drag.current || !current.current || !canTurn(current.current.pose)) return;
      const { pose, origin } = current.current;
      const at = pointOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { pointer: event.pointerId, pose, from: at, last: directionOf(at, origin), gone: 0, moving: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = drag.current;
      if (!now || now.pointer !== event.pointerId || !current.current) return;
      const at = pointOf(event);
      const { origin } = current.current;
      if (Math.hypot(at.x - origin.x, at.y - origin.y) < blindSpot) return;
      if (!now.moving) {
        if (Math.hypot(at.x - now.from.x, at.y - now.from.y) < startsAfter) return;
        now.moving = true;
        onTurn.start(side);
      }
      const direction = directionOf(at, origin);
      now.gone += wrap(direction - now.last);
      now.last = direction;
      preview(side, now.pose, turnOf(side, now.pose.hand, now.gone));
    },
    onPointerUp: () => end(side, true),
    onPointerCancel: () => end(side, false),
    onLostPointerCapture: () => end(side, false),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (drag.current) {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end(side, false);
        return;
      }
      const pose = current.current?.pose;
      if (!pose || pose.angle === null || !canTurn(pose) || event.altKey || event.ctrlKey || event.metaKey) return;
      const wanted = angleAfter(event, pose.angle);
      if (wanted === null) return;
      event.preventDefault();
      const radians = Math.min(Math.max(wanted, 0), Math.PI) - pose.angle;
      if (radians === 0) return;
      onTurn.start(side);
      preview(side, pose, radians);
      onTurn.commit();
      turning.current = null;
    },
  });
}

function angleAfter({ key, shiftKey }: KeyboardEvent, angle: number): number | null {
  const step = (shiftKey ? 0.1 : 1) * degree;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return angle + step;
    case 'ArrowDown':
    case 'ArrowLeft':
      return angle - step;
    case 'PageUp':
      return angle + 10 * degree;
    case 'PageDown':
      return angle - 10 * degree;
    case 'Home':
      return 0;
    case 'End':
      return Math.PI;
    default:
      return null;
  }
}

/** Within the plane's box, which holds the handle. */
function pointOf(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.parentElement?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

function directionOf({ x, y }: Point, origin: Point): number {
  return Math.atan2(origin.y - y, x - origin.x);
}
