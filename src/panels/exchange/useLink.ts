// The link to what is committed on the page, as a fragment.
import { useEffect, useState } from 'react';
import { encodeLink, encodeShortLink } from '../../document/link.ts';
import { linkTo } from '../../state/address.ts';
import { whenMade } from '../../state/whenMade.ts';
import { useLabState, usePage } from '../page.ts';

/** Each is empty for the moment that making it takes. */
interface Links {
  readonly link: string;
  /** The same in fewer characters, where there are such. */
  readonly short: string;
}

const none: Links = { link: '', short: '' };

export function useLink(): Links {
  const { lab } = usePage();
  const { document, stage, direction, pick, training } = useLabState((state) => state);
  const [links, setLinks] = useState(none);
  useEffect(() => {
    setLinks(none);
    return whenMade(Promise.all([linkTo(lab, encodeLink), linkTo(lab, encodeShortLink)]), ([link, short]) => setLinks({ link, short }));
  }, [lab, document, stage, direction, pick, training]);
  return links;
}
