// One printed number: its button leads to its place in the figure, and a fault says below where it comes from.
import type { ChapterLine } from '../../lesson/chapter/lines.ts';
import { sceneOf } from '../../lesson/chapter/places.ts';
import { isFault } from '../../lesson/chapter/verdict.ts';
import { showFigure } from '../../panels/figure/focusFigure.ts';
import { usePage } from '../../panels/page.ts';
import { placeName, reasonText, valueText } from './lineText.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { Written } from './Written.tsx';
import type { Words } from './words.ts';

interface LineRowProps {
  readonly line: ChapterLine;
  /** Whether the table has a column of computed values. */
  readonly isComputed: boolean;
  readonly words: Words;
}

export function LineRow({ line, isComputed, words }: LineRowProps) {
  const { lab, course, messages, locale } = usePage();
  const { printed, written, value, normalised, verdict } = line;
  const show = () => {
    lab.setScene(sceneOf(line));
    showFigure();
    const { place } = course.store.getState();
    if (place !== null && place.card !== null) course.complete(place);
  };
  const fault = isFault(verdict) || undefined;
  const why = reasonText(line, words, locale);
  return (
    <>
      <tr data-fault={fault}>
        <th scope="row"><button type="button" className="chapter-place" onClick={show}>{placeName(line, messages)}</button></th>
        <td>
          {written !== undefined && <span className="chapter-written"><Written text={written} /> ≈ </span>}
          {printed === null ? <i>{words.notPrinted}</i> : printed.replace('-', '−')}
        </td>
        {isComputed && (
          <td>
            {value !== null && valueText(line.quantity, value)}
            {normalised !== null && <span className="chapter-normalised"><span className="visually-hidden">{words.normalised}</span> {valueText(line.quantity, normalised)}</span>}
          </td>
        )}
        <td><VerdictMark verdict={verdict} words={words} /></td>
      </tr>
      {why !== null && <tr data-fault={fault}><td className="chapter-reason" colSpan={isComputed ? 4 : 3}>{why}</td></tr>}
    </>
  );
}
