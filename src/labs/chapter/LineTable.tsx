// A group of lines as a table: the place, what is printed, what is computed, and the verdict.
import type { ChapterLine } from '../../lesson/chapter/lines.ts';
import { LineRow } from './LineRow.tsx';
import type { Words } from './words.ts';

interface LineTableProps {
  readonly name: string;
  readonly lines: readonly ChapterLine[];
  readonly words: Words;
}

export function LineTable({ name, lines, words }: LineTableProps) {
  const { place, printed, computed, verdict } = words.columns;
  const isComputed = lines.some(({ value }) => value !== null);
  const hasNormalised = lines.some(({ normalised }) => normalised !== null);
  return (
    <table className="chapter-lines">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col"><span className="visually-hidden">{place}</span></th>
          <th scope="col">{printed}</th>
          {isComputed && <th scope="col">{computed}{hasNormalised && <span className="chapter-normalised">{words.normalised}</span>}</th>}
          <th scope="col">{verdict}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => <LineRow key={`${line.quantity} ${line.row} ${line.col}`} line={line} isComputed={isComputed} words={words} />)}
      </tbody>
    </table>
  );
}
