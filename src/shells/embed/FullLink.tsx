// To the full page, in a tab of its own, with what is on this one.
import { useEffect, useState } from 'react';
import { embedMessages } from '../../i18n/embed/messages.ts';
import { lessonParameter, writePlace } from '../../lesson/topics.ts';
import { useCourseState, useLabState, usePage } from '../../panels/page.ts';
import { linkTo } from '../../state/address.ts';

export function FullLink() {
  const { lab, locale, theme } = usePage();
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
  const words = embedMessages(locale);
  const query = `?lang=${locale}&theme=${theme}${place ? `&${lessonParameter}=${writePlace(place)}` : ''}`;
  return <a className="embed-full" href={`${query}#${fragment}`} target="_blank" rel="noopener" title={words.fullHint}>{words.full}<span aria-hidden="true"> ↗</span></a>;
}
