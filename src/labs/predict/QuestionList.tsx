// All questions by their neutral names, what was answered to each, and the score.
import { useRef, useState } from 'react';
import { predictMessages, type PredictMessages } from '../../i18n/predict/messages.ts';
import { judge, readGuess } from '../../lesson/predictions/guess.ts';
import { predictionIds, type PredictionId } from '../../lesson/predictions/ids.ts';
import { predictionOf } from '../../lesson/predictions/predictions.ts';
import { writePlace } from '../../lesson/topics.ts';
import { verdictText } from '../../panels/lesson/question/answerTexts.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import type { Answer } from '../../state/course.ts';

/** What cannot be read is asked again. */
function verdictOn(id: PredictionId, { given }: Answer, words: PredictMessages): string {
  const prediction = predictionOf(id);
  const guess = readGuess(prediction.ask, given);
  return guess ? verdictText(prediction.ask, judge(prediction, guess), words) : words.open;
}

export function QuestionList() {
  const { course, locale } = usePage();
  const words = predictMessages(locale);
  const answers = useCourseState((state) => state.answers);
  const [isForgotten, setForgotten] = useState(false);
  // The button goes away with what it forgets; the focus goes on to the score.
  const score = useRef<HTMLParagraphElement>(null);
  const forget = () => {
    course.forgetTopic('predict');
    setForgotten(true);
    score.current?.focus();
  };
  const questions = predictionIds.map((id) => ({ id, item: words.items[id], answer: answers[writePlace({ topic: 'predict', card: id })] }));
  const answered = questions.filter(({ answer }) => answer);
  const right = answered.filter(({ answer }) => answer?.isRight);
  return (
    <>
      <p>{words.intro}</p>
      <p ref={score} className="score" role="status" tabIndex={-1}>
        <b>{words.score(right.length, questions.length)}</b>
        {answered.length > 0 && <span>{words.answered(answered.length)}</span>}
        {answered.length === 0 && isForgotten && <span>{words.forgotten}</span>}
      </p>
      {answered.length > 0 && <p><button type="button" className="quiet" onClick={forget}>{words.forget}</button></p>}
      <ol className="questions">
        {questions.map(({ id, item, answer }) => (
          <li key={id}>
            <button type="button" className="topic" onClick={() => course.open({ topic: 'predict', card: id })}>
              <span className="topic-name">{item.title}</span>
              <span className="topic-progress">{answer ? verdictOn(id, answer, words) : words.open}</span>
              {answer && <span className="topic-about">{words.believed}: {item.belief}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
