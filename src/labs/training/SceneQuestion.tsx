// What a scene asks before it is played: the answer plays it, and is judged with its reason; then something to try.
import { useEffect, useId, useMemo, useState } from 'react';
import { predictMessages } from '../../i18n/predict/messages.ts';
import type { SceneWords } from '../../i18n/training/sceneWords.ts';
import { judge } from '../../lesson/predictions/guess.ts';
import type { Place } from '../../lesson/topics.ts';
import type { TrainingSceneId } from '../../lesson/training/ids.ts';
import { trainingSceneOf } from '../../lesson/training/scenes.ts';
import { AskForm } from '../../panels/lesson/question/AskForm.tsx';
import { Outcome } from '../../panels/lesson/question/Outcome.tsx';
import { useFirstGuess } from '../../panels/lesson/question/useFirstGuess.ts';
import { usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import '../../panels/lesson/question/question.css';
import { isAsSetUp } from './isAsSetUp.ts';
import { useTraining } from './lab.ts';
import { showSphere } from './showSphere.ts';

/** Another scene, or another language, needs another key. */
export function SceneQuestion({ id, onAgain }: { readonly id: TrainingSceneId; readonly onAgain: () => void }) {
  const { lab, locale } = usePage();
  const { training, words: { scenes } } = useTraining();
  const words = predictMessages(locale);
  const item: SceneWords = scenes.items[id];
  const questionId = useId();
  const place = useMemo((): Place => ({ topic: 'training', card: id }), [id]);
  const scene = trainingSceneOf(id);
  const { first, answer } = useFirstGuess(place, scene.ask);
  const [isNew, setNew] = useState(false);
  const outcome = useMemo(() => (first ? scene.outcome() : []), [first, scene]);
  // After the outcome has taken the focus, and the page with it.
  useEffect(() => {
    if (isNew) showSphere();
  }, [isNew]);
  return (
    <div className="question-card">
      <h4>{first ? scenes.asked : scenes.before}</h4>
      <p id={questionId} className="question-text"><RichText text={item.question} /></p>
      {first ? (
        <>
          <Outcome ask={scene.ask} outcome={outcome} item={item} words={words} guess={first} verdict={judge(scene, first)} isPractice={false} takesFocus={isNew} />
          <p><b>{scenes.try}.</b> <RichText text={item.body} /></p>
        </>
      ) : (
        <>
          <AskForm
            ask={scene.ask} item={item} words={words} questionId={questionId}
            onAnswer={(guess) => {
              answer(guess);
              setNew(true);
              // What is judged is the scene: other numbers or options are set aside.
              if (!isAsSetUp(scene, lab.store.getState().document, training.store.getState())) onAgain();
              training.play(scene.steps);
            }}
          />
          <p className="lesson-note">{scenes.plays}</p>
        </>
      )}
    </div>
  );
}
