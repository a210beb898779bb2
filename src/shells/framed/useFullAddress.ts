// The address of the full page, with what is on this one.
import { useEffect, useState } from 'react';
import { lessonEntry } from '../../lesson/topics.ts';
import { useCourseState, useLabState, usePage } from '../../panels/page.ts';
import { linkTo } from '../../state/address.ts';

/** `theme` null: as was last chosen there. */
export function useFullAddress(theme: string | null): string {
  const { lab, locale } = usePage();
  const place = useCourseState((state) => state.place);
  const state = useLabState((all) => all);
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    let isWanted = true;
    void linkTo(lab).then((text) => {
      if (isWanted) setFragment(text);
    });
    return () => {
      isWanted = false;
    };
  }, [lab, state.document, state.stage, state.direction, state.pick, state.training]);
  return `?lang=${locale}${theme === null ? '' : `&theme=${theme}`}${lessonEntry(place)}#${fragment}`;
}
