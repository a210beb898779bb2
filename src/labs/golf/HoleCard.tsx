// One hole: its goals, the score so far, and the way back to the tee.
import { useEffect, useMemo } from 'react';
import type { LabDocument } from '../../document/document.ts';
import { golfMessages } from '../../i18n/golf/messages.ts';
import { isMet } from '../../lesson/golf/goals.ts';
import { holes, type Hole, type HoleId } from '../../lesson/golf/holes.ts';
import { scoreOf } from '../../lesson/golf/score.ts';
import { scene } from '../../lesson/scene.ts';
import { mapLive } from '../../notation/live.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { useScene } from '../../panels/lesson/useScene.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { frameOf } from '../../state/frame.ts';
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
  const reached = useMemo(() => reachedBy(hole, document), [hole, document]);
  useEffect(() => {
    if (reached === null) return;
    course.improve({ topic, card: id }, reached);
    course.complete({ topic, card: id });
  }, [course, id, reached]);
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

/** Degrees with which committed numbers reach the goal of a hole; null where they do not. */
function reachedBy(hole: Hole, document: LabDocument): number | null {
  const score = scoreOf(hole, document);
  return 'total' in score && hole.goals.every((goal) => isMet(goal, frameOf(document).trace)) ? score.total : null;
}
