// The prompts of two classes around an image, A's above it and B's below; the class vectors too once nothing is hidden.
import type { AngleScene, AngleVector } from './angles.ts';
import { classNames, type Ensembles } from './ensembles.ts';

const sides = [1, -1] as const;

export function promptScene({ prompts, meanNorms, classAngles }: Ensembles, image: string, isMasked: boolean): AngleScene {
  const ofPrompts = classNames.flatMap((name, c) => together(prompts[c] ?? []).map(([angle, count]): AngleVector => ({
    key: `${name} ${angle}`, kind: 'prompt', angle: (sides[c] ?? 1) * angle, length: 1, name: `${angle}°${count > 1 ? ` ×${count}` : ''}`, push: 0,
  })));
  const ofClasses = classNames.map((name, c): AngleVector => ({ key: name, kind: 'class', angle: (sides[c] ?? 1) * (classAngles[c] ?? 0), length: meanNorms[c] ?? 0, name, push: 0 }));
  return {
    above: 90,
    below: 50,
    vectors: [{ key: 'image', kind: 'image', angle: 0, length: 1, name: image, push: 0 }, ...ofPrompts, ...(isMasked ? [] : ofClasses)],
  };
}

/** Each angle once, with how many prompts lie there. */
function together(angles: readonly number[]): readonly (readonly [angle: number, count: number])[] {
  return [...new Set(angles)].map((angle) => [angle, angles.filter((each) => each === angle).length]);
}
