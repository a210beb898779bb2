// The address of the full page, with what is on this one.
import { useEffect, useState } from 'react';
import { fullAddress } from '../../panels/exchange/addresses.ts';
import { useCourseState, useLabState, usePage } from '../../panels/page.ts';
import { linkTo } from '../../state/address.ts';
import { whenMade } from '../../state/whenMade.ts';

/** `theme` null: as was last chosen there. */
export function useFullAddress(theme: string | null): string {
  const { lab, locale } = usePage();
  const place = useCourseState((state) => state.place);
  const state = useLabState((all) => all);
  const [fragment, setFragment] = useState('');
  useEffect(() => whenMade(linkTo(lab), setFragment), [lab, state.document, state.stage, state.direction, state.pick, state.training]);
  return fullAddress(fragment, locale, place, theme);
}
