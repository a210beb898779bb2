// The lens in pixels: everything to scale, nothing cut off, no label on another, on a vector or on the arc.
import { describe, expect, it } from 'vitest';
import { follow, type LensScene, type Pose } from '../../../src/views/lens/lensModel.ts';
import { angleSize, boxAt, distanceTo, lensPicture, masked, nameBox, overlap, type Box, type LensPicture, type VectorMark } from '../../../src/views/lens/lensPicture.ts';

const words = { noDirection: 'no direction', circle: 'norm 1' };
const sizeOf = (width: number, height: number, rem = 16, letters = 0.875 * rem) => ({ width, height, rem, letters });
const at = (degrees: number, length = 1) => [length * Math.cos((degrees * Math.PI) / 180), length * Math.sin((degrees * Math.PI) / 180)];
const poseOf = (image: readonly number[], text: readonly number[], rest: Partial<LensScene> = {}): Pose =>
  follow(null, { row: 1, col: 2, image, text, total: 0, isUnit: false, digits: 'full', ...rest }, null);
/** The whole picture turned and mirrored, as after a turn of the image. */
const posed = (pose: Pose, imageAt: number, hand: 1 | -1): Pose => ({ ...pose, imageAt, hand, textAt: imageAt + hand * (pose.angle ?? 0) });

const lengthOf = ({ tip }: VectorMark, { origin }: LensPicture) => Math.hypot(tip.x - origin.x, tip.y - origin.y);

function pointsOf({ shaft: [from], tip }: VectorMark): { x: number; y: number }[] {
  return Array.from({ length: 21 }, (_, k) => ({ x: from.x + (k / 20) * (tip.x - from.x), y: from.y + (k / 20) * (tip.y - from.y) }));
}

/** Points of the arc; none where a square marks a right angle. */
function arcOf({ arc, origin }: LensPicture, { imageAt, hand, angle }: Pose): { x: number; y: number }[] {
  const radius = Number(/A(\S+)/.exec(arc)?.[1] ?? NaN);
  if (Number.isNaN(radius)) return [];
  return Array.from({ length: 21 }, (_, k) => imageAt + hand * angle! * (k / 20)).map((direction) => ({
    x: origin.x + radius * Math.cos(direction), y: origin.y - radius * Math.sin(direction),
  }));
}

describe('lensPicture', () => {
  it('draws lengths to scale, with a circle for a norm of 1', () => {
    const picture = lensPicture(poseOf([0, 1, 0], [0, 0.3, 0.7]), sizeOf(170, 170), words);
    const [image, text] = picture.vectors;
    expect(picture.circle).toBeCloseTo(lengthOf(image!, picture), 1);
    expect(lengthOf(text!, picture) / lengthOf(image!, picture)).toBeCloseTo(Math.hypot(0.3, 0.7), 2);
    expect(picture.circleName).not.toBeNull();
  });

  it('gives vectors of length 1 the hat that the figure gives them', () => {
    const letters = (isUnit: boolean) => lensPicture(poseOf([0, 1], [0.6, 0.8], { isUnit }), sizeOf(170, 170), words).vectors.map(({ letter }) => letter);
    expect(letters(true)).toEqual(['I\u0302', 'T\u0302']);
    expect(letters(false)).toEqual(['I', 'T']);
  });

  it('shows lengths just short of 1 inside the circle, and none where it would not fit or be seen', () => {
    const short = lensPicture(poseOf(at(0, 0.8), at(60, 0.6)), sizeOf(170, 170), words);
    expect(lengthOf(short.vectors[0]!, short) / short.circle!).toBeCloseTo(0.8, 2);
    expect(lensPicture(poseOf(at(0, 0.3), at(60, 0.2)), sizeOf(170, 170), words).circle).toBeNull();
    expect(lensPicture(poseOf(at(0, 50), at(60, 1)), sizeOf(170, 170), words).circle).toBeNull();
    expect(lensPicture(poseOf(at(0, 3), at(60, 1)), sizeOf(170, 170), words).circle).toBeGreaterThan(8);
  });

  it('keeps the angle to itself, and not the vectors', () => {
    const picture = lensPicture(poseOf([0, 1, 0], [0, 0.3, 0.7]), sizeOf(170, 170), words);
    expect(masked(picture)).toEqual({ ...picture, arc: '', sector: '', angle: { ...picture.angle, text: '?' } });
    const undirected = lensPicture(poseOf([0, 1], [0, 0], { total: null }), sizeOf(170, 170), words);
    expect(masked(undirected)).toEqual(undirected);
  });

  it('has no arc and no turning without a direction', () => {
    const picture = lensPicture(poseOf([0, 1], [0, 0], { total: null }), sizeOf(170, 170), words);
    expect(picture).toMatchObject({ arc: '', sector: '', turns: false });
    expect(picture.angle.text).toBeNull();
    expect(picture.vectors.map(({ dot }) => dot)).toEqual([false, true]);
  });

  it('never writes a number that is none', () => {
    const sizes = [0, 1e-100, 1, 1e100];
    for (const a of sizes) for (const b of sizes) for (const side of [0, 150]) {
      expect(JSON.stringify(lensPicture(poseOf([a, a, a], [b, -b, 0]), sizeOf(side, side), words))).not.toMatch(/NaN|Infinity|null,"y"|"x":null/);
      expect(JSON.stringify(lensPicture(poseOf([a], [-b]), sizeOf(side, side), words))).not.toMatch(/NaN|Infinity|"x":null/);
    }
  });

  const angles = [0, 0.5, 3, 12, 20, 30, 38, 45, 60, 66.8, 80, 90, 110, 131, 150, 170, 179, 180];
  const sizes = [sizeOf(150, 150), sizeOf(130, 170), sizeOf(168, 170), sizeOf(245, 170), sizeOf(190, 205, 19), sizeOf(240, 205, 16, 24)];
  it.each(sizes)('keeps labels apart and whole in $width×$height', (size) => {
    const faults: string[] = [];
    for (const degrees of angles) for (const length of [1, 0.76, 0.3, 0.02, 2.5]) for (let eighth = 0; eighth < 16; eighth++) for (const hand of [1, -1] as const) {
      const pose = posed(poseOf(at(0), at(degrees, length), { row: 11, col: 30 }), (eighth * Math.PI) / 8, hand);
      const picture = lensPicture(pose, size, words);
      const [image, text] = picture.vectors.map((vector) => nameBox(vector, size.rem)) as [Box, Box];
      const { width, height } = angleSize(picture.angle.text!, size.letters);
      const angle = boxAt(picture.angle.at, width, height);
      const where = JSON.stringify({ degrees, length, eighth, hand });
      const note = (fault: boolean, what: string) => fault && faults.push(`${what} ${where}`);
      note(overlap(image, text), 'names meet');
      note(overlap(image, angle) || overlap(text, angle), 'a name meets the angle');
      for (const vector of picture.vectors) {
        const points = pointsOf(vector);
        note(points.some((point) => distanceTo(angle, point) < 1), 'the angle is on a vector');
        note(points.some((point) => Math.min(distanceTo(image, point), distanceTo(text, point)) === 0), 'a name is on a vector');
      }
      note(arcOf(picture, pose).some((point) => Math.min(...[image, text, angle].map((box) => distanceTo(box, point))) < 1), 'a label is on the arc');
      const edge = Math.min(...[image, text, angle].map((box) => Math.min(box.x, box.y, size.width - box.x - box.width, size.height - box.y - box.height)));
      note(edge < -0.01, 'cut off');
    }
    expect(faults).toEqual([]);
  });
});
