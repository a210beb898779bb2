// How angle golf is played.
import type { en } from '../../i18n/golf/en.ts';
import { RichText } from '../../views/prose/RichText.tsx';

export function Rules({ words }: { readonly words: typeof en }) {
  return (
    <>
      <p><RichText text={words.body} /></p>
      <p>{words.rules}</p>
      <p>{words.fixed} {words.parHelp}</p>
    </>
  );
}
