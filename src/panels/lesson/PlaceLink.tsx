// A link to a place among the topics: it opens there, and can be copied or opened in another tab.
import type { ComponentProps } from 'react';
import { placeHref, type Place } from '../../lesson/topics.ts';
import { onPlainClick } from '../../views/behaviours/onPlainClick.ts';
import { usePage } from '../page.ts';

type PlaceLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly place: Place };

export function PlaceLink({ place, ...rest }: PlaceLinkProps) {
  const { course, locale } = usePage();
  return <a {...rest} href={placeHref(place, locale)} onClick={onPlainClick(() => course.open(place))} />;
}
