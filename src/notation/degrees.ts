// Degrees, in which angles are read and written; all that computes has radians.
import { formatNumber, type Digits } from './format.ts';

/** In radians. */
export const degree = Math.PI / 180;

export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** `angle`: radians. To a tenth of a degree (a whole one for novices), but never 0 or 180 for an angle that is not, nor in powers of ten: `<0.0001`. */
export function formatDegrees(angle: number, digits: Digits): string {
  const degrees = toDegrees(angle);
  const places = digits === 'novice' ? 0 : 1;
  const text = degrees.toFixed(places);
  const shown = Number(text);
  if (Math.abs(shown - degrees) < 1e-9) return String(shown);
  if (shown === 0) return degrees < 1e-4 ? '<0.0001' : formatNumber(degrees, { digits });
  return shown === 180 ? `>${(180 - 10 ** -places).toFixed(places)}` : text;
}
