// The address in words below its code, for whoever has no camera.
import { isLocal } from '../../document/embed/isLocal.ts';
import { qrCodeMessages } from '../../i18n/qrCode/messages.ts';
import { usePage } from '../page.ts';
import { typedAddress } from './typedAddress.ts';

/** `address`: whole; empty while it is being made. */
export function TypedAddress({ address }: { readonly address: string }) {
  const words = qrCodeMessages(usePage().locale);
  if (address === '' || isLocal(address)) return null;
  const { text, isWhole } = typedAddress(address);
  return <p className="typed-address">{isWhole ? words.typed : words.typedPage} <b>{text}</b></p>;
}
