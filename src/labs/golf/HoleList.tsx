// The rules, and the holes with their par and the learner's best.
import { golfMessages } from '../../i18n/golf/messages.ts';
import { holeIds, holes } from '../../lesson/golf/holes.ts';
import { writePlace } from '../../lesson/topics.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { degreesText } from './degreesText.ts';
import { Rules } from './Rules.tsx';

export function HoleList() {
  const { course, messages, locale } = usePage();
  const words = golfMessages(locale);
  const bests = useCourseState((state) => state.bests);
  const isVisitOnly = useCourseState((state) => state.isVisitOnly);
  return (
    <>
      <Rules words={words} />
      <h3 className="card-title" id="holes">{words.holes}</h3>
      <ol className="holes" aria-labelledby="holes">
        {holeIds.map((id) => {
          const best = bests[writePlace({ topic: 'golf', card: id })];
          return (
            <li key={id}>
              <button type="button" onClick={() => course.open({ topic: 'golf', card: id })}>
                <span className="hole-name">{words.list[id].title}</span>
                <span className="hole-par">
                  {best !== undefined && <b>{words.best(degreesText(best))} · </b>}
                  {words.par(degreesText(holes[id].par))}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {isVisitOnly && <p className="lesson-note">{messages.lesson.visitOnly}</p>}
    </>
  );
}
