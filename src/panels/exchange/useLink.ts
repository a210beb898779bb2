// The link to what is committed on the page, as a fragment.
import { useEffect, useState } from 'react';
import { encodeLink, encodeShortLink } from '../../document/link.ts';
import { linkTo } from '../../state/address.ts';
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
    let isWanted = true;
    setLinks(none);
    void Promise.all([linkTo(lab, encodeLink), linkTo(lab, encodeShortLink)]).then(([link, short]) => {
      if (isWanted) setLinks({ link, short });
    });
    return () => {
      isWanted = false;
    };
  }, [lab, document, stage, direction, pick, training]);
  return links;
}
