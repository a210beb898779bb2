// One hole: its goals, the score so far, and the way back to the tee.
import { useEffect, useMemo, useState } from 'react';
import { golfMessages } from '../../i18n/golf/messages.ts';
import { isMet } from '../../lesson/golf/goals.ts';
import { holes, type HoleId } from '../../lesson/golf/holes.ts';
import { scoreOf } from '../../lesson/golf/score.ts';
import { scene } from '../../lesson/scene.ts';
import { mapLive } from '../../notation/live.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { useScene } from '../../panels/lesson/useScene.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { CopyLink } from './CopyLink.tsx';
import { GoalList } from './GoalList.tsx';
import { Outcome } from './Outcome.tsx';
import { Rules } from './Rules.tsx';
import { ScoreCard } from './ScoreCard.tsx';

const topic = 'golf';

export function HoleCard({ id }: { readonly id: HoleId }) {
  const { lab, course, locale } = usePage();
  const words = golfMessages(locale);
  const hole = holes[id];
  const tee = useMemo(() => scene({ numbers: hole.numbers, view: hole.view }), [hole]);
  useScene(tee);
  const score = useMemo(() => mapLive(lab.live, ({ document }) => scoreOf(hole, document)), [lab, hole]);
  const document = useLabState((state) => state.document);
  /** Degrees with which the committed numbers reach the goal. */
  const [reached, setReached] = useState<number | null>(null);
  useEffect(() => {
    const now = score.get();
    const isReached = 'total' in now && hole.goals.every((goal) => isMet(goal, lab.live.get().trace));
    setReached(isReached ? now.total : null);
    if (!isReached) return;
    course.improve({ topic, card: id }, now.total);
    course.complete({ topic, card: id });
  }, [lab, course, id, hole, score, document]);
  const { title, body, reason } = words.list[id];
  return (
    <>
      <p><button type="button" className="quiet golf-back" onClick={() => course.open({ topic, card: null })}>{words.back}</button></p>
      <CardTitle>{title}</CardTitle>
      <p><RichText text={body} /></p>
      <details className="how-to-play">
        <summary>{words.howToPlay}</summary>
        <Rules words={words} />
      </details>
      <GoalList hole={hole} words={words} />
      <ScoreCard id={id} score={score} words={words} />
      <Outcome par={hole.par} reached={reached} reason={reason} words={words} />
      <p className="hole-actions">
        <button type="button" onClick={() => lab.setScene(tee)}>{words.restart}</button>
        <CopyLink id={id} words={words} />
      </p>
      <CardNav topic={topic} card={id} />
    </>
  );
}
