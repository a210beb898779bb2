// How many of the printed numbers hold, verdict by verdict; it is the key to the signs, too.
import type { ChapterLine } from '../../lesson/chapter/lines.ts';
import { isFault, verdicts } from '../../lesson/chapter/verdict.ts';
import { VerdictMark } from './VerdictMark.tsx';
import type { Words } from './words.ts';

export function Summary({ lines, words }: { readonly lines: readonly ChapterLine[]; readonly words: Words }) {
  const count = (of: (line: ChapterLine) => boolean) => lines.filter(of).length;
  return (
    <>
      <p className="chapter-summary">{words.summary(lines.length, count(({ verdict }) => isFault(verdict)))}</p>
      <ul className="chapter-counts" aria-label={words.counts}>
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <b className="chapter-count">{count((line) => line.verdict === verdict)}</b>
            <VerdictMark verdict={verdict} words={words} />
            <span className="chapter-about">{words.verdicts[verdict].about}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
