// Why a number cannot be a component of a vector, in words.
import { isComponent, limits } from '../document/limits.ts';
import type { Messages } from '../i18n/messages.ts';
import { formatNumber } from '../notation/format.ts';

/** null when it can. */
export function refuseComponent(value: number, { errors }: Messages): string | null {
  const { min, max } = limits.component;
  return isComponent(value) ? null : errors.componentRange(formatNumber(min), formatNumber(max));
}
