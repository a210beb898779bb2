// The page's own address, as the state follows it.
import type { Address } from '../../state/address.ts';

export const pageAddress: Address = {
  read: () => window.location.hash.slice(1),
  replace(fragment) {
    const url = new URL(window.location.href);
    url.hash = fragment;
    window.history.replaceState(null, '', url);
  },
  watch(tell) {
    window.addEventListener('hashchange', tell);
    return () => window.removeEventListener('hashchange', tell);
  },
};
