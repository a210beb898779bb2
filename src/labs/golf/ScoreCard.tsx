// The degrees turned so far, live: their sum against par, and vector by vector.
import { useMemo } from 'react';
import type { en } from '../../i18n/golf/en.ts';
import { holes, type HoleId } from '../../lesson/golf/holes.ts';
import type { Score } from '../../lesson/golf/score.ts';
import { writePlace } from '../../lesson/topics.ts';
import { mapLive, type Live } from '../../notation/live.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { ScoreBar } from '../../views/golf/ScoreBar.tsx';
import { degreesText } from './degreesText.ts';

interface ScoreCardProps {
  readonly id: HoleId;
  readonly score: Live<Score>;
  readonly words: typeof en;
}

export function ScoreCard({ id, score, words }: ScoreCardProps) {
  const { messages } = usePage();
  const best = useCourseState((state) => state.bests[writePlace({ topic: 'golf', card: id })]);
  const isVisitOnly = useCourseState((state) => state.isVisitOnly);
  const { par, numbers } = holes[id];
  const bar = useMemo(() => mapLive(score, (now) => ({ total: 'total' in now ? now.total : null, par })), [score, par]);
  const text = (degrees: number | undefined) => (degrees === undefined ? '—' : words.degrees(degreesText(degrees)));
  const { image, text: textName } = messages.figure;
  return (
    <section className="hole-score" aria-labelledby="score">
      <h4 id="score">{words.score}</h4>
      <p className="score-total">
        <LiveText className="score-number" live={score} of={(now) => text('total' in now ? now.total : undefined)} />
        <span>{words.par(degreesText(par))}</span>
        {best !== undefined && <span>{words.best(degreesText(best))}</span>}
      </p>
      <ScoreBar scene={bar} />
      <LiveText className="score-outside" live={score} of={(now) => ('rule' in now ? words.outside[now.rule] : '')} />
      <dl className="turns" aria-label={words.each}>
        {(['images', 'texts'] as const).flatMap((side) =>
          numbers[side].map((_, index) => (
            <div key={`${side} ${index}`}>
              <dt className={side === 'images' ? 'hue-image' : 'hue-text'}>{(side === 'images' ? image : textName)(index + 1)}</dt>
              <dd><LiveText live={score} of={(now) => text('total' in now ? now[side][index] : undefined)} /></dd>
            </div>
          )),
        )}
      </dl>
      {isVisitOnly && <p className="lesson-note">{messages.lesson.visitOnly}</p>}
    </section>
  );
}
