// The switches, the bug that is on with its consequences, and the way to the game.
import { useCallback, useEffect, useRef } from 'react';
import type { Bug } from '../../engine/index.ts';
import { breakItMessages } from '../../i18n/breakIt/messages.ts';
import { normalisedChapter } from '../../lesson/presets.ts';
import { scene } from '../../lesson/scene.ts';
import { symptomIds } from '../../lesson/symptoms.ts';
import { useScene } from '../../panels/lesson/useScene.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { Button } from '../../views/fields/Button.tsx';
import { BrokenBatch } from './BrokenBatch.tsx';
import { BugSwitches } from './BugSwitches.tsx';
import { scoreOf } from './score.ts';

const topic = 'break-it';

export function Bench({ bug }: { readonly bug: Bug | null }) {
  const { lab, course, locale } = usePage();
  const words = breakItMessages(locale);
  const answers = useCourseState((state) => state.answers);
  const switches = useRef<HTMLFieldSetElement>(null);
  // A learner's own numbers stay; the example as it is printed would have the first bug already.
  useScene(useCallback(() => scene({ numbers: lab.canReset() ? null : normalisedChapter }), [lab]));
  useEffect(() => {
    if (bug) course.complete({ topic, card: bug });
  }, [course, bug]);

  const score = scoreOf(answers);
  const mend = () => {
    course.open({ topic, card: null });
    switches.current?.querySelector('input')?.focus();
  };
  return (
    <>
      <p>{words.intro}</p>
      <BugSwitches fieldset={switches} bug={bug} words={words} onChange={(card) => course.open({ topic, card })} />
      {bug ? <BrokenBatch bug={bug} words={words} onMend={mend} /> : <p className="lesson-note">{words.mended}</p>}
      <section className="game-door" aria-labelledby="game-title">
        <h3 id="game-title" className="card-title">{words.game.title}</h3>
        <p>{words.game.about}</p>
        {score.answered > 0 && <p className="lesson-note">{words.game.score(score.right, score.answered)}</p>}
        <Button onClick={() => course.open({ topic, card: symptomIds[0] })}>{words.game.start} →</Button>
      </section>
    </>
  );
}
