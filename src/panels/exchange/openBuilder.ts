// To the page that makes embeds, with what is on this one.
import { lessonParameter, writePlace } from '../../lesson/topics.ts';
import { linkTo } from '../../state/address.ts';
import type { Page } from '../page.ts';

export async function openBuilder({ lab, course, locale, theme }: Page): Promise<void> {
  const { place } = course.store.getState();
  const lesson = place ? `&${lessonParameter}=${writePlace(place)}` : '';
  window.location.assign(`?build&lang=${locale}&theme=${theme}${lesson}#${await linkTo(lab)}`);
}
