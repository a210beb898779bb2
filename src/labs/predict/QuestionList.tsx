// All questions by their neutral names, what was answered to each, and the score.
import { useRef, useState } from 'react';
import { predictMessages } from '../../i18n/predict/messages.ts';
import { judge } from '../../lesson/predictions/guess.ts';
import { predictionIds } from '../../lesson/predictions/ids.ts';
import { predictionOf } from '../../lesson/predictions/predictions.ts';
import { verdictText } from '../../panels/lesson/question/answerTexts.ts';
import { firstGuess } from '../../panels/lesson/question/useFirstGuess.ts';
import { useCourseState, usePage } from '../../panels/page.ts';

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
  const questions = predictionIds.map((id) => {
    const prediction = predictionOf(id);
    const guess = firstGuess({ answers }, { topic: 'predict', card: id }, prediction.ask);
    return { id, item: words.items[id], ask: prediction.ask, verdict: guess && judge(prediction, guess) };
  });
  const answered = questions.filter(({ verdict }) => verdict);
  const right = answered.filter(({ verdict }) => verdict?.isRight);
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
        {questions.map(({ id, item, ask, verdict }) => (
          <li key={id}>
            <button type="button" className="topic" onClick={() => course.open({ topic: 'predict', card: id })}>
              <span className="topic-name">{item.title}</span>
              <span className="topic-progress">{verdict ? verdictText(ask, verdict, words) : words.open}</span>
              {verdict && <span className="topic-about">{words.believed}: {item.belief}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
