// An address as a person would type it from a screen: whole where that is little, else as far as it leads to the page.

/** Characters that can be asked of somebody with a phone in hand. */
const most = 60;

/** `isWhole`: it leads to all that the address says. */
export function typedAddress(address: string): { readonly text: string; readonly isWhole: boolean } {
  const whole = short(address);
  if (whole.length <= most) return { text: whole, isWhole: true };
  const { origin, pathname } = new URL(address);
  return { text: short(origin + pathname.replace(/\/index\.html$/, '/')), isWhole: false };
}

/** Without what browsers put there themselves. */
const short = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');
