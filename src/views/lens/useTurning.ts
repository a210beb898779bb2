// Turns a vector about the origin: by dragging its tip, or by keys on it as a slider.
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { degree } from '../../notation/degrees.ts';
import { useDrag } from '../behaviours/useDrag.ts';
import { useHeldKey, type Ending } from '../behaviours/useHeldKey.ts';
import { canTurn, handOf, handToTurn, turnOf, wrap, type Pose, type Side, type Turning, type TurnHandlers } from './lensModel.ts';
import type { Point } from './lensPicture.ts';

interface Current {
  readonly pose: Pose;
  readonly origin: Point;
}

interface Turn extends Ending {
  /** The angle between the vectors when it began. */
  readonly from: number;
  /** `radians`: since then, positive away from the other vector. */
  show(radians: number): void;
}

/** So near the origin the pointer has no direction to speak of. */
const blindSpot = 4;

/** `current` is what is drawn now; `turning` tells the drawing of the turn under way. */
export function useTurning(current: RefObject<Current | null>, turning: RefObject<Turning | null>, onTurn: TurnHandlers) {
  const drag = useDrag();
  const hold = useHeldKey<Turn>();

  const begin = (side: Side, pose: Pose): Turn => {
    const from = pose.angle ?? 0;
    const hand = handToTurn(side, pose);
    onTurn.start(side);
    return {
      from,
      show(radians) {
        turning.current = { side, hand: handOf(hand, from, radians) };
        onTurn.preview(side, radians);
      },
      commit() {
        onTurn.commit();
        turning.current = null;
      },
      cancel() {
        turning.current = { side, hand };
        onTurn.cancel();
        turning.current = null;
      },
    };
  };

  return (side: Side) => ({
    onPointerDown(press: PointerEvent<HTMLElement>) {
      const { currentTarget, clientX, clientY } = press;
      drag(press, () => {
        // Its box holds the handle, and the origin is counted from it.
        const plane = currentTarget.parentElement?.getBoundingClientRect();
        if (!plane || !current.current || !canTurn(current.current.pose)) return null;
        const { pose, origin } = current.current;
        const fromOrigin = (x: number, y: number): Point => ({ x: x - plane.left - origin.x, y: plane.top + origin.y - y });
        const hand = handToTurn(side, pose);
        const turn = begin(side, pose);
        let last = directionOf(fromOrigin(clientX, clientY));
        let gone = 0;
        return {
          axis: 'any',
          slop: 0,
          move(x, y) {
            const at = fromOrigin(x, y);
            if (Math.hypot(at.x, at.y) < blindSpot) return;
            const direction = directionOf(at);
            gone += wrap(direction - last);
            last = direction;
            turn.show(turnOf(side, hand, gone));
          },
          commit: turn.commit,
          cancel: turn.cancel,
        };
      });
    },
    onKeyDown(press: KeyboardEvent<HTMLElement>) {
      const pose = current.current?.pose;
      if (!pose || pose.angle === null || !canTurn(pose) || press.altKey || press.ctrlKey || press.metaKey) return;
      const wanted = angleAfter(press, pose.angle);
      if (wanted === null) return;
      press.preventDefault();
      const angle = Math.min(Math.max(wanted, 0), Math.PI);
      if (angle === pose.angle) return;
      const turn = hold(press, () => begin(side, pose));
      turn?.show(angle - turn.from);
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

function directionOf({ x, y }: Point): number {
  return Math.atan2(y, x);
}
