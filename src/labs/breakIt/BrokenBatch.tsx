// What the bug that is on makes of the numbers on the page: in code, in the losses, and in the matrices.
import { useMemo } from 'react';
import { setNormalize } from '../../document/edits.ts';
import { broken, type Bug } from '../../engine/index.ts';
import type { en } from '../../i18n/breakIt/en.ts';
import { bugLessons } from '../../lesson/bugs.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { comparedTable, mostPairs, rightSource } from './comparedTables.ts';
import { LossTable } from './LossTable.tsx';
import { MatrixPair } from './MatrixPair.tsx';
import { Overflow } from './Overflow.tsx';

interface BrokenBatchProps {
  readonly bug: Bug;
  readonly words: typeof en;
  readonly onMend: () => void;
}

export function BrokenBatch({ bug, words, onMend }: BrokenBatchProps) {
  const { lab } = usePage();
  const pairs = useLabState((state) => state.document.images.length);
  const normalize = useLabState((state) => state.document.normalize);
  const batch = useMemo(() => mapLive(lab.live, ({ trace }) => ({ trace, right: rightSource(trace), bug: broken(trace, bug) })), [lab, bug]);
  const tables = useMemo(
    () =>
      bugLessons[bug].shows.map((quantity) => ({
        quantity,
        right: mapLive(batch, ({ trace, right }) => comparedTable(right, null, quantity, trace.inputs.temperature, words)),
        wrong: mapLive(batch, ({ trace, right, bug: wrong }) => comparedTable(wrong, right, quantity, trace.inputs.temperature, words)),
      })),
    [batch, bug, words],
  );
  const { body, sign } = words.bugs[bug];
  const { rightCode, wrongCode } = bugLessons[bug];
  return (
    <section className="broken" aria-labelledby="bug-on">
      <header className="broken-head">
        <h3 id="bug-on">{words.isOn(words.bugs[bug].name)}</h3>
        <button type="button" className="primary" onClick={onMend}>{words.mend}</button>
      </header>
      <p><RichText text={body} /></p>
      {bug === 'not-normalised' && !normalize && (
        <p className="broken-note">
          {words.notNormalised}
          <button type="button" onClick={() => lab.commit((document) => setNormalize(document, true))}>{words.normalise}</button>
        </p>
      )}
      <dl className="code" aria-label={words.code}>
        <div><dt>{words.rightCode}</dt><dd><code>{rightCode}</code></dd></div>
        <div><dt>{words.wrongCode}</dt><dd><code>{wrongCode}</code></dd></div>
      </dl>
      <LossTable batch={batch} words={words} />
      {pairs > mostPairs ? <p className="lesson-note">{words.tooMany}</p> : (
        <>
          {tables.map(({ quantity, right, wrong }) => <MatrixPair key={quantity} quantity={quantity} right={right} wrong={wrong} words={words} />)}
          <p className="lesson-note">{words.legend}</p>
        </>
      )}
      {(bug === 'naive-float16' || bug === 'naive-float32') && <Overflow batch={batch} bug={bug} words={words} />}
      <p><b>{words.signTitle}.</b> {sign}</p>
    </section>
  );
}
