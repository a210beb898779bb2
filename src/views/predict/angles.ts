// Vectors around one image in a plane: where each arrow, its name and the push on its tip lie on the picture.
import { toRadians } from '../../notation/degrees.ts';
import type { Room } from '../behaviours/useSizedDraw.ts';
import { px } from '../behaviours/pixels.ts';

export interface AngleVector {
  readonly key: string;
  readonly kind: 'image' | 'prompt' | 'class';
  /** Degrees from the image, positive above it. */
  readonly angle: number;
  /** Of a unit circle's radius. */
  readonly length: number;
  readonly name: string;
  /** Along the circle, as a share of the radius: positive is away from the image. 0 draws none. */
  readonly push: number;
}

export interface AngleScene {
  readonly vectors: readonly AngleVector[];
  /** Degrees up to which vectors may come on either side of the image. */
  readonly above: number;
  readonly below: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface AngleMark {
  readonly key: string;
  readonly kind: AngleVector['kind'];
  readonly name: string;
  readonly from: Point;
  readonly tip: Point;
  /** The arrow's head, as a path. */
  readonly head: string;
  /** On the unit circle, where the vector would end at length 1. */
  readonly end: Point;
  readonly nameAt: Point;
  readonly nameAnchor: 'start' | 'middle' | 'end';
  readonly push: { readonly from: Point; readonly to: Point; readonly head: string } | null;
}

export interface AnglePicture {
  readonly room: Room;
  readonly circle: string;
  readonly marks: readonly AngleMark[];
}


/** How far a name stands from the circle, and a second one from the first where they would meet, in rem. */
const nameGap = 0.95;
const nameStep = 1.6;

export function anglePicture({ vectors, above, below }: AngleScene, room: Room): AnglePicture {
  const { rem, width, height } = room;
  const [up, down] = [above, below].map((degrees) => (degrees >= 90 ? 1 : Math.sin(toRadians(degrees))));
  const back = Math.max(0, -Math.cos(toRadians(Math.max(above, below))));
  const names = 3.25 * rem;
  const radius = Math.max(rem, Math.min((width - names - 1.75 * rem) / (1 + back), (height - 2.75 * rem) / ((up ?? 1) + (down ?? 1))));
  const origin: Point = { x: 1 * rem + back * (radius + 1.5 * rem), y: 1.375 * rem + (up ?? 1) * radius };
  const at = (degrees: number, distance: number): Point => ({ x: origin.x + distance * Math.cos(toRadians(degrees)), y: origin.y - distance * Math.sin(toRadians(degrees)) });
  const [first, last] = [at(above, radius), at(-below, radius)];
  const taken: number[] = [];
  const marks = vectors.map(({ key, kind, angle, length, name, push }): AngleMark => {
    const tip = at(angle, length * radius);
    const crowd = kind === 'class' ? 0 : taken.filter((other) => Math.abs(other - angle) * toRadians(1) * radius < 1.1 * rem).length;
    if (kind !== 'class') taken.push(angle);
    const nameAt = kind === 'class' ? at(angle, 0.6 * length * radius) : at(angle, radius + (nameGap + crowd * nameStep) * rem);
    const away = (Math.sign(angle) || 1) * Math.sign(push);
    const along = angle + away * 90;
    const end = { x: tip.x + Math.abs(push) * radius * Math.cos(toRadians(along)), y: tip.y - Math.abs(push) * radius * Math.sin(toRadians(along)) };
    return {
      key, kind, name, from: origin, tip, nameAt,
      head: headAt(tip, angle, (kind === 'class' ? 0.75 : 0.5) * rem),
      end: at(angle, radius),
      nameAnchor: kind === 'class' ? 'middle' : Math.abs(Math.cos(toRadians(angle))) < 0.35 ? 'middle' : Math.cos(toRadians(angle)) > 0 ? 'start' : 'end',
      push: Math.abs(push) * radius < 1 ? null : { from: tip, to: end, head: headAt(end, along, Math.min(0.5 * rem, Math.abs(push) * radius)) },
    };
  });
  return { room, circle: `M${px(first.x)} ${px(first.y)}A${px(radius)} ${px(radius)} 0 ${above + below > 180 ? 1 : 0} 1 ${px(last.x)} ${px(last.y)}`, marks };
}

function headAt(tip: Point, degrees: number, size: number): string {
  const corner = (turn: number): string => {
    const back = toRadians(degrees + 180 + turn);
    return `${px(tip.x + size * Math.cos(back))} ${px(tip.y - size * Math.sin(back))}`;
  };
  return `M${px(tip.x)} ${px(tip.y)}L${corner(22)}L${corner(-22)}Z`;
}
