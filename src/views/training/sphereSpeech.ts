// What the sphere says in words: of itself, of each point, of the arrows' scale.
import type { Locale } from '../../i18n/locale.ts';
import type { SphereWords } from '../../i18n/training/sphereMessages.ts';
import { norm } from '../../engine/index.ts';
import { formatDegrees, toDegrees } from '../../notation/degrees.ts';
import { formatLocale, formatNumber, formatUncertain } from '../../notation/format.ts';
import type { SpokenPoint } from './drawSphere.ts';
import { weakest, type ArrowScale } from './sphereArrows.ts';
import { pairAngle, type PointRef, type SphereFrame } from './sphereScene.ts';

/** The images' names and the texts' captions, as typed. */
export interface SphereNames {
  readonly images: readonly string[];
  readonly texts: readonly string[];
}

export function sphereName(dimensions: number, { title }: SphereWords): string {
  return dimensions === 1 ? title.line : dimensions === 2 ? title.circle : dimensions === 3 ? title.sphere : title.projection(String(dimensions));
}

export function spokenPoint(point: PointRef, frame: SphereFrame, names: SphereNames, words: SphereWords, locale: Locale): SpokenPoint {
  return pointText(point, frame, names, words, (text) => formatLocale(text, locale));
}

function pointText({ side, index }: PointRef, frame: SphereFrame, names: SphereNames, words: SphereWords, write: (text: string) => string): SpokenPoint {
  const angle = pairAngle(frame, index);
  const { lossPerImage, lossPerText } = frame.trace;
  const loss = write(formatUncertain((side === 'images' ? lossPerImage : lossPerText)[index] ?? 0, frame.images.rows));
  const name = side === 'images' ? words.image(String(index + 1), names.images[index] ?? '') : words.text(String(index + 1), names.texts[index] ?? '');
  if (angle === null) return { name, value: words.noDirection, degrees: 0 };
  const apart = write(formatDegrees(angle, 'full'));
  return {
    name, degrees: Math.round(toDegrees(angle) * 10) / 10,
    value: side === 'images' ? words.imageValue(apart, loss) : words.textValue(apart, loss),
  };
}

export function scaleText({ bar }: ArrowScale, { imageForces, textForces }: SphereFrame, words: SphereWords): string {
  if (bar) return words.scale(formatNumber(bar.value));
  const isStill = [imageForces, textForces].every(({ data }) => data.every((value) => value === 0));
  return isStill ? words.noForces : words.weakForces(formatNumber(weakest));
}

/** The picked vector in numbers: how far it is from its partner, its loss, the force on it. */
export function readout(point: PointRef, frame: SphereFrame, names: SphereNames, words: SphereWords): string {
  const { name, value } = pointText(point, frame, names, words, (text) => text);
  const { data, cols } = point.side === 'images' ? frame.imageForces : frame.textForces;
  const force = norm(data.subarray(point.index * cols, (point.index + 1) * cols));
  return `${name}: ${value}; ${words.force(formatNumber(force))}`;
}

/** Whole percents, but neither 0 nor 100 for a share that is not. */
export function percentText(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 100 && share < 1 - 1e-12) return '>99%';
  return whole === 0 && share > 0 ? '<1%' : `${whole}%`;
}
