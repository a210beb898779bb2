// What is said of a link that could not be opened.
import type { LinkRefusal } from '../document/link.ts';
import type { Messages } from '../i18n/messages.ts';

export function linkFaultText({ problem, missing }: LinkRefusal, { link }: Messages['errors']): string {
  return missing ? link.missing(missing) : link[problem];
}
