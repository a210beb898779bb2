// A question to answer before looking: asked, answered, played on the figure, and judged with its reason. It sets up the figure itself.
import { useEffect, useId, useRef, useState } from 'react';
import { predictMessages } from '../../../i18n/predict/messages.ts';
import type { PredictionWords } from '../../../i18n/predict/words.ts';
import type { PredictionId } from '../../../lesson/predictions/ids.ts';
import { RichText } from '../../../views/prose/RichText.tsx';
import { usePage } from '../../page.ts';
import { AskForm } from './AskForm.tsx';
import { predictionFigures } from './figures.ts';
import { Outcome } from './Outcome.tsx';
import { useQuestion } from './useQuestion.ts';
import './question.css';

/** Another question needs another key. */
export function QuestionCard({ id }: { readonly id: PredictionId }) {
  const { locale } = usePage();
  const words = predictMessages(locale);
  const item: PredictionWords = words.items[id];
  const { prediction, given, outcome, verdict, canPlay, answer, playAgain, showBefore, again } = useQuestion(id);
  const { ask, stage } = prediction;
  const questionId = useId();
  const question = useRef<HTMLParagraphElement>(null);
  /** How often it was answered or asked again since it was opened. */
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn > 0 && !given) question.current?.focus();
  }, [turn, given]);
  const Figure = stage.kind === 'figure' ? predictionFigures[stage.figure] : undefined;
  const next = (run: () => void) => {
    run();
    setTurn(turn + 1);
  };
  return (
    <div className="question-card">
      <p ref={question} id={questionId} className="question-text" tabIndex={-1}><RichText text={item.question} /></p>
      {Figure && <Figure locale={locale} isMasked={!given} />}
      {given && verdict ? (
        <>
          <Outcome ask={ask} outcome={outcome} item={item} words={words} guess={given.guess} verdict={verdict} isPractice={given.isPractice} takesFocus={turn > 0} />
          <p className="outcome-actions">
            {canPlay && <button type="button" onClick={playAgain}>{words.playAgain}</button>}
            {canPlay && <button type="button" className="quiet" onClick={showBefore}>{words.before}</button>}
            <button type="button" className="quiet" onClick={() => next(again)}>{words.again}</button>
          </p>
        </>
      ) : (
        <AskForm ask={ask} item={item} words={words} questionId={questionId} onAnswer={(guess) => next(() => answer(guess))} />
      )}
    </div>
  );
}
