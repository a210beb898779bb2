// The picked pair in its own plane: where each vector lies on the picture as it changes, the angle's text, the products.
import { norm, pairPlane, turn } from '../../engine/index.ts';
import { formatNumber, type Digits } from '../../notation/format.ts';

export interface LensScene {
  readonly row: number;
  readonly col: number;
  readonly image: readonly number[];
  readonly text: readonly number[];
  /** null: a zero vector has no direction, and so no cosine. */
  readonly total: number | null;
  /** Whether the vectors are those of length 1, whose letters have a hat. */
  readonly isUnit: boolean;
  readonly digits: Digits;
}

export type Side = 'images' | 'texts';

export interface TurnHandlers {
  start(side: Side): void;
  /** `radians`: relative to the vector at start, positive away from the other one. */
  preview(side: Side, radians: number): void;
  commit(): void;
  cancel(): void;
}

/** Directions on the picture are radians, anticlockwise from the right. */
export interface Pose {
  readonly scene: LensScene;
  /** In [0, π]; null when either vector is zero. */
  readonly angle: number | null;
  readonly imageAt: number;
  readonly textAt: number;
  /** 1 when the text lies anticlockwise of the image, −1 when clockwise. */
  readonly hand: 1 | -1;
}

/** What a turn under way knows and the scene does not: which vector moves, and on which hand the text is. */
export interface Turning {
  readonly side: Side;
  readonly hand: 1 | -1;
}

/**
 * The pose after a change. The vector that has not changed keeps its place, so the eye sees the other one move;
 * another pair starts afresh, with its image to the right and its text above. Two components are drawn where they lie.
 */
export function follow(pose: Pose | null, scene: LensScene, turning: Turning | null): Pose {
  if (pose?.scene === scene) return pose;
  const { angle } = pairPlane(scene.image, scene.text);
  if (scene.image.length === 2) return inOwnPlane(scene, angle, pose?.hand ?? 1);
  if (pose === null || !isSamePair(pose.scene, scene)) return { scene, angle, imageAt: 0, textAt: angle ?? 0, hand: 1 };
  if (angle === null) return { ...pose, scene, angle };
  const onlyImage = !isSame(pose.scene.image, scene.image) && isSame(pose.scene.text, scene.text);
  const side = turning?.side ?? (onlyImage ? 'images' : 'texts');
  const hand = turning?.hand ?? handAfter(pose, scene);
  if (side === 'images') return { scene, angle, hand, textAt: pose.textAt, imageAt: wrap(pose.textAt - hand * angle) };
  return { scene, angle, hand, imageAt: pose.imageAt, textAt: wrap(pose.imageAt + hand * angle) };
}

/** Of two components: the first to the right, the second up. A zero vector has no direction, and takes the other's. */
function inOwnPlane(scene: LensScene, angle: number | null, hand: 1 | -1): Pose {
  const [image, text] = [scene.image, scene.text].map((v) => (norm(v) === 0 ? null : directionOf(v)));
  const imageAt = image ?? text ?? 0;
  const textAt = text ?? imageAt;
  const between = wrap(textAt - imageAt);
  // On one line neither hand is wrong: it stays as it was.
  const isOnLine = Math.abs(Math.sin(between)) < 1e-12;
  return { scene, angle, imageAt, textAt, hand: isOnLine ? hand : between > 0 ? 1 : -1 };
}

/**
 * The hand to begin a turn of `side` with. Two components on one line turn the way that the engine singles out, which depends on the numbers;
 * in the plane of more components the pose's hand is free to say so.
 */
export function handToTurn(side: Side, { scene: { image, text }, hand }: Pose): 1 | -1 {
  if (image.length !== 2) return hand;
  const [own, other] = side === 'images' ? [image, text] : [text, image];
  const isAnticlockwise = wrap(directionOf(turn(own, other, 0.1)) - directionOf(own)) > 0;
  return isAnticlockwise === (side === 'texts') ? 1 : -1;
}

function directionOf([x = 0, y = 0]: readonly number[]): number {
  return Math.atan2(y, x);
}

/**
 * The angle is never negative, so it alone would bounce when one vector passes over the other (or over its opposite).
 * The orientations of the two planes tell: ⟨u∧v, u′∧v′⟩ < 0 when it has passed. Where vectors are parallel there is none.
 */
function handAfter({ scene: before, hand }: Pose, after: LensScene): 1 | -1 {
  const [u, v, u2, v2] = [before.image, before.text, after.image, after.text].map(unit);
  const orientation = dot(u, u2) * dot(v, v2) - dot(u, v2) * dot(v, u2);
  return orientation < -1e-12 ? (hand === 1 ? -1 : 1) : hand;
}

/** The engine's turn (positive: away from the other vector) for a turn of `delta` anticlockwise on the picture. */
export function turnOf(side: Side, hand: 1 | -1, delta: number): number {
  return (side === 'texts' ? hand : -hand) * delta;
}

/** The hand after a turn from `angle` by `radians`: beyond 0 or π the vector has passed over the other's line. */
export function handOf(hand: 1 | -1, angle: number, radians: number): 1 | -1 {
  return wrap(angle + radians) < 0 ? (hand === 1 ? -1 : 1) : hand;
}

/** A pair with one component lies on a line and cannot turn; nor can one with a zero vector. */
export function canTurn({ scene, angle }: Pose): boolean {
  return angle !== null && scene.image.length > 1;
}

export interface ProductRow {
  readonly key: number;
  readonly left: string;
  readonly operator: '·' | '=';
  readonly right: string;
  /** −1 to 1, in units of the largest bar; null for a total that has none. */
  readonly share: number | null;
}

export interface Products {
  /** d products, then their total. */
  readonly rows: readonly ProductRow[];
  /** False when the factors are too many or too long to be written out. */
  readonly terms: boolean;
}

/** The terms, which are given, without what comes of them. */
export function maskedProducts({ rows, terms }: Products): Products {
  return { terms, rows: rows.map((row) => ({ ...row, right: row.operator === '=' ? '?' : row.right, share: row.share === null ? null : 0 })) };
}

const mostTerms = 6;
/** Both factors of a product, in em. */
const longestTerm = 9.3;

export function productsOf({ image, text, total, digits }: LensScene): Products {
  const write = (value: number) => formatNumber(value, { digits });
  // After the dot a sign would meet an operator.
  const second = (value: number) => (value < 0 ? `(${write(value)})` : write(value));
  const values = image.map((x, k) => x * (text[k] ?? 0));
  // Beside the total of many products, each of them would be too small to see.
  const many = image.length > mostTerms;
  const largest = Math.max(many ? 0 : Math.abs(total ?? 0), ...values.map(Math.abs));
  const share = (value: number) => (largest === 0 ? 0 : value / largest);
  const products = values.map((value, k): ProductRow => ({
    key: k, left: write(image[k] ?? 0), operator: '·', right: second(text[k] ?? 0), share: share(value),
  }));
  const fits = products.every(({ left, right }) => widthOf(left) + widthOf(right) <= longestTerm);
  const sum: ProductRow = {
    key: image.length, left: '', operator: '=', right: total === null ? '—' : write(total), share: many || total === null ? null : share(total),
  };
  return { rows: [...products, sum], terms: !many && fits };
}

/** The width of a number's text in em, for the widest of the usual fonts. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign === '.' ? 0.32 : sign === '−' || sign === '>' || sign === '<' ? 0.84 : sign === '°' ? 0.5 : 0.64), 0);
}

/** The same direction in (−π, π]. */
export function wrap(angle: number): number {
  const turn = angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
  return turn <= -Math.PI ? Math.PI : turn;
}

function isSamePair(a: LensScene, b: LensScene): boolean {
  return a.row === b.row && a.col === b.col && a.image.length === b.image.length;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, k) => value === b[k]);
}

function unit(v: readonly number[]): number[] {
  const length = norm(v);
  return v.map((value) => (length === 0 ? 0 : value / length));
}

function dot(a: readonly number[] = [], b: readonly number[] = []): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}
