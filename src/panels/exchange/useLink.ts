// The whole address that leads to what is committed on the page.
import { useEffect, useState } from 'react';
import { linkTo } from '../../state/address.ts';
import { useLabState, usePage } from '../page.ts';

/** Empty for the moment that making it takes. */
export function useLink(): string {
  const { lab } = usePage();
  const document = useLabState((state) => state.document);
  const [link, setLink] = useState('');
  useEffect(() => {
    let isWanted = true;
    setLink('');
    void linkTo(lab).then((fragment) => {
      const url = new URL(window.location.href);
      url.hash = fragment;
      if (isWanted) setLink(url.href);
    });
    return () => {
      isWanted = false;
    };
  }, [lab, document]);
  return link;
}
