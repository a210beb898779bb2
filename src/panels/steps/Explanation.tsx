// The step in formulas, in general and with the picked cell's numbers; a question about it, and the chapter's account.
import { useMemo, useState } from 'react';
import { generalFormula } from '../../lesson/formulas/general.ts';
import { isSmall, restsOnConvention, type FormulaOptions } from '../../lesson/formulas/parts.ts';
import { pickedFormula } from '../../lesson/formulas/picked.ts';
import { wholeFormula } from '../../lesson/formulas/whole.ts';
import { answerRefs, stepKey, steps } from '../../lesson/steps.ts';
import type { Place } from '../../lesson/topics.ts';
import type { Stage } from '../../notation/cellRef.ts';
import type { Formula } from '../../notation/formula.ts';
import { constant, mapLive } from '../../notation/live.ts';
import type { Frame } from '../../state/frame.ts';
import { MathFormula } from '../../views/formula/MathFormula.tsx';
import { useLabState, usePage } from '../page.ts';
import { ChapterMap } from './ChapterMap.tsx';
import { Question } from './Question.tsx';
import { StepLinks } from './StepLinks.tsx';

export function Explanation() {
  const { lab, course, messages, locale } = usePage();
  const { stage, direction, pick, digits, welcome } = useLabState((state) => state);
  const normalize = useLabState((state) => state.document.normalize);
  const [isWholeOpen, setWholeOpen] = useState(false);

  const key = stepKey(stage, { normalize, direction });
  const words = messages.steps[key];
  const step = steps.find((each) => each.stage === stage);
  const general = useMemo(() => constant(generalFormula(stage, { normalize, direction })), [stage, normalize, direction]);
  const live = useMemo(() => {
    const follow = (formula: (stage: Stage, options: FormulaOptions) => Formula) =>
      mapLive(lab.live, ({ trace, gradients }: Frame) => formula(stage, { trace, gradients, row: pick.row, col: pick.col, direction, digits }));
    return { picked: follow(pickedFormula), whole: follow(wholeFormula) };
  }, [lab, stage, pick, direction, digits]);

  const { panel } = messages;
  const chapterPlace: Place = { topic: 'chapter', card: step?.chapterStep ? `step-${step.chapterStep}` : null };
  const wholeName = isSmall(lab.live.get().trace) ? panel.whole : direction === 'imageToText' ? panel.wholeRow(pick.row + 1) : panel.wholeColumn(pick.col + 1);

  return (
    <section className="explanation" aria-label={messages.app.explanation}>
      <div className="explanation-text">
        {!welcome && (
          <>
            <section className="derivation">
              <h3>{panel.inGeneral}</h3>
              <MathFormula formula={general} display label={panel.inGeneral} />
              <h3>{panel.picked(pick.row + 1, pick.col + 1)}</h3>
              <MathFormula formula={live.picked} display label={panel.picked(pick.row + 1, pick.col + 1)} onPick={lab.show} locale={locale} />
              {restsOnConvention(live.picked.get()) && <p className="convention">{panel.convention}</p>}
              <button type="button" className="quiet explain-cell" onClick={() => course.open({ topic: 'cell', card: null })}>{panel.explainCell}</button>
            </section>
            <details className="whole" open={isWholeOpen} onToggle={(event) => setWholeOpen(event.currentTarget.open)}>
              <summary>{wholeName}</summary>
              {isWholeOpen && <MathFormula formula={live.whole} display label={wholeName} onPick={lab.show} locale={locale} />}
            </details>
            <Question key={key} question={words.question} answer={words.answer} about={answerRefs[key] ?? null} />
            <aside className="chapter-note">
              <ChapterMap current={step?.chapterStep ?? null} place={words.chapterStep} />
              <p>{words.note}</p>
              <button type="button" className="quiet" onClick={() => course.open(chapterPlace)}>{panel.lineByLine}</button>
            </aside>
          </>
        )}
      </div>
      <StepLinks />
    </section>
  );
}
