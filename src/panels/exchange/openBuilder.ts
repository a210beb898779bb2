// To the page that makes embeds, with what is on this one.
import { lessonEntry } from '../../lesson/topics.ts';
import { linkTo } from '../../state/address.ts';
import type { Page } from '../page.ts';

export async function openBuilder({ lab, course, locale, theme }: Page): Promise<void> {
  const { place } = course.store.getState();
  window.location.assign(`?build&lang=${locale}&theme=${theme}${lessonEntry(place)}#${await linkTo(lab)}`);
}
