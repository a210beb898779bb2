// Follows the fragment of the address while the page is open: whoever holds the page may change that alone, which loads nothing anew.
import { useEffect, useEffectEvent, useState } from 'react';
import { isOurs, type AddressFault } from '../../state/address.ts';
import { createLatest } from '../../state/latest.ts';

/** Returns why what the address has is not shown, `first` before any change. `open` opens a fragment that is ours; its signal tells that a newer one came. */
export function useAddress(first: AddressFault | null, open: (fragment: string, signal: AbortSignal) => Promise<AddressFault | null>): AddressFault | null {
  const [fault, setFault] = useState(first);
  const follow = useEffectEvent(async (signal: AbortSignal) => {
    const opened = await open(window.location.hash.slice(1), signal);
    if (!signal.aborted) setFault(opened);
  });
  useEffect(() => {
    const latest = createLatest();
    const onChange = () => {
      if (isOurs(window.location.hash.slice(1))) void follow(latest.begin());
    };
    window.addEventListener('hashchange', onChange);
    return () => {
      window.removeEventListener('hashchange', onChange);
      latest.stop();
    };
  }, []);
  return fault;
}
