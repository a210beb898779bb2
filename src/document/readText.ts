// The parts of a link's text that its readers share. Each throws Refused.
import { parseNumber } from '../notation/parseNumber.ts';
import { refuse } from './refused.ts';

/** As a person would type it, too: links are written by hand as well. */
export function readNumber(text: string): number {
  const number = parseNumber(text);
  return number.ok ? number.value : refuse(number.reason === 'notFinite' ? 'limits' : 'damaged');
}

export function oneOf<const T extends string>(list: readonly T[], text: string | undefined): T {
  return list.find((each) => each === text) ?? refuse();
}
