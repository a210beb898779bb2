// The whole address that leads to what is committed on the page.
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
  const document = useLabState((state) => state.document);
  const [links, setLinks] = useState(none);
  useEffect(() => {
    let isWanted = true;
    setLinks(none);
    const address = async (encode: typeof encodeLink) => {
      const url = new URL(window.location.href);
      url.hash = await linkTo(lab, encode);
      return url.href;
    };
    void Promise.all([address(encodeLink), address(encodeShortLink)]).then(([link, short]) => {
      if (isWanted) setLinks({ link, short });
    });
    return () => {
      isWanted = false;
    };
  }, [lab, document]);
  return links;
}
