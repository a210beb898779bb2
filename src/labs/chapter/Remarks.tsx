// What the chapter says in words and should say otherwise.
import { RichText } from '../../views/prose/RichText.tsx';
import type { Words } from './words.ts';

export function Remarks({ words }: { readonly words: Words }) {
  return (
    <dl className="chapter-remarks">
      {Object.entries(words.remarks).map(([id, { about, reason }]) => (
        <div key={id}>
          <dt>{about}</dt>
          <dd><RichText text={reason} /></dd>
        </div>
      ))}
    </dl>
  );
}
