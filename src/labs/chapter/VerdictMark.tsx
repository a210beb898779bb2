// A verdict as a sign and a word; bold where something is not right.
import { isFault, type Verdict } from '../../lesson/chapter/verdict.ts';
import type { Words } from './words.ts';

const signs: Readonly<Record<Verdict, string>> = { given: '·', agrees: '=', rounded: '≈', cutOff: '…', wrong: '≠', missing: '∅' };

export function VerdictMark({ verdict, words }: { readonly verdict: Verdict; readonly words: Words }) {
  return (
    <span className="verdict" data-fault={isFault(verdict) || undefined}>
      <span className="verdict-sign" aria-hidden="true">{signs[verdict]}</span> {words.verdicts[verdict].name}
    </span>
  );
}
