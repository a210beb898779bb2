// Copies the address of a hole, without the numbers that the player has come to.
import { useState } from 'react';
import type { en } from '../../i18n/golf/en.ts';
import type { HoleId } from '../../lesson/golf/holes.ts';
import { placeHref } from '../../lesson/topics.ts';
import { usePage } from '../../panels/page.ts';
import { copyText } from '../../views/behaviours/copyText.ts';

export function CopyLink({ id, words }: { readonly id: HoleId; readonly words: typeof en }) {
  const { locale } = usePage();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    const link = new URL(placeHref({ topic: 'golf', card: id }, locale), window.location.href);
    setCopied(await copyText(link.href));
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>{words.copyLink}</button>
      <span className="lesson-note" role="status">{isCopied === null ? '' : isCopied ? words.copied : words.notCopied}</span>
    </>
  );
}
