// The link to what is on the page, ready to be sent.
import { usePage } from '../page.ts';
import { CopyText } from './CopyText.tsx';
import { useLink } from './useLink.ts';

export function LinkForm() {
  const { exchange: words } = usePage().messages;
  return (
    <>
      <p className="exchange-hint">{words.linkHint}</p>
      <CopyText text={useLink()} wraps takesFocus />
    </>
  );
}
