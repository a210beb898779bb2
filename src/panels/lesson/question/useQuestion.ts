// A question on the lab: open with its scene set up, or answered with what came out; the first answer counts.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { judge, type Guess } from '../../../lesson/predictions/guess.ts';
import type { PredictionId } from '../../../lesson/predictions/ids.ts';
import type { PredictionStage } from '../../../lesson/predictions/prediction.ts';
import { predictionOf } from '../../../lesson/predictions/predictions.ts';
import { scene, type Scene } from '../../../lesson/scene.ts';
import type { Place } from '../../../lesson/topics.ts';
import { figureParts } from '../../../notation/cellRef.ts';
import { concealOnceChanged } from '../../../state/reveal.ts';
import { usePage } from '../../page.ts';
import { useFirstGuess } from './useFirstGuess.ts';
import { usePlay } from './usePlay.ts';

interface Given {
  readonly guess: Guess;
  /** Another answer came before it, which counts. */
  readonly isPractice: boolean;
}

/** The one figure steps back where a question has a figure of its own. */
const aside = scene({ dimmed: figureParts });

/** Before the change, but looked at as afterwards, and with nothing masked. */
function revealed(stage: PredictionStage): Scene {
  return stage.kind === 'matrix' ? { ...stage.before, view: { ...stage.before.view, ...stage.after.view }, masked: [] } : aside;
}

export function useQuestion(id: PredictionId) {
  const { lab, course } = usePage();
  const play = usePlay();
  const prediction = predictionOf(id);
  const place = useMemo((): Place => ({ topic: 'predict', card: id }), [id]);
  const { first, answer: keep } = useFirstGuess(place, prediction.ask);
  const [given, setGiven] = useState<Given | null>(first && { guess: first, isPractice: false });
  /** Set up anew whenever this is another object. */
  const [opening, setOpening] = useState({ isAnswered: given !== null });

  const { stage } = prediction;
  useLayoutEffect(() => {
    if (stage.kind === 'figure') lab.setScene(aside);
    // The numbers of an open question belong to it, whatever a link brought.
    else if (!opening.isAnswered) lab.setScene(stage.before);
    else if (course.keepsNumbers()) lab.setScene({ ...revealed(stage), numbers: null, view: {} });
    else {
      lab.setScene(revealed(stage));
      if (stage.change) lab.commit(stage.change);
      lab.ownScene();
    }
  }, [lab, course, stage, opening]);

  const endOpen = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (given !== null || stage.kind === 'figure') return undefined;
    // Whoever changes the numbers meanwhile sees no results until the question is answered.
    const end = concealOnceChanged(lab);
    endOpen.current = end;
    return end;
  }, [lab, stage, given, opening]);

  const reveal = () => {
    endOpen.current?.();
    if (stage.kind === 'figure') return;
    const { change, after } = stage;
    lab.setScene(revealed(stage));
    const point = () => {
      lab.ownScene();
      lab.light(after.lit);
    };
    if (change) play(change, point);
    else point();
  };

  return {
    prediction,
    given,
    outcome: useMemo(() => prediction.outcome(), [prediction]),
    verdict: given && judge(prediction, given.guess),
    /** Whether there is anything to play: a change of the numbers, or of where one looks. */
    canPlay: stage.kind === 'matrix',
    answer(guess: Guess) {
      keep(guess);
      setGiven({ guess, isPractice: first !== null });
      reveal();
    },
    playAgain: reveal,
    showBefore() {
      if (stage.kind === 'matrix') lab.setScene({ ...stage.before, masked: [] });
    },
    again() {
      setGiven(null);
      setOpening({ isAnswered: false });
    },
  };
}
