// One symptom: what a program printed, the bugs it may have, and the reason for or against each that is chosen.
import { useMemo, useState } from 'react';
import type { Bug } from '../../engine/index.ts';
import { breakItMessages } from '../../i18n/breakIt/messages.ts';
import { symptomIds, symptoms, symptomTrace, type SymptomId } from '../../lesson/symptoms.ts';
import { clipStart } from '../../notation/clip.ts';
import { formatLocale, formatNumber } from '../../notation/format.ts';
import { constant } from '../../notation/live.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { useCourseState, usePage } from '../../panels/page.ts';
import { Compared } from '../../views/compared/Compared.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { comparedTable } from './comparedTables.ts';
import { quantityName } from './MatrixPair.tsx';
import { answerTo, optionNamed, scoreOf } from './score.ts';

const topic = 'break-it';

export function SymptomCard({ id }: { readonly id: SymptomId }) {
  const { course, messages, locale } = usePage();
  const words = breakItMessages(locale);
  const { game } = words;
  const answers = useCourseState((state) => state.answers);
  const first = answerTo(answers, id);
  const symptom = symptoms[id];
  // What was answered on an earlier visit stands, with its reason.
  const [chosen, setChosen] = useState<Bug | null>(first);
  const reasons: Readonly<Partial<Record<Bug, string>>> = words.symptoms[id].reasons;
  const [a, b] = symptom.numbers().map((value) => formatLocale(formatNumber(value), locale));
  const { shows } = symptom;
  const printed = useMemo(() => shows && constant(comparedTable({ ...symptomTrace(symptom), labels: [] }, null, shows, clipStart, words)), [shows, symptom, words]);
  const choose = (option: Bug) => {
    setChosen(option);
    course.answer({ topic, card: id }, option, (kept) => optionNamed(id, kept) !== null);
  };
  const score = scoreOf(answers);
  const isRight = chosen === symptom.bug;
  return (
    <>
      <p className="symptom-head">
        <button type="button" className="quiet" onClick={() => course.open({ topic, card: null })}>{game.back}</button>
        {score.answered > 0 && <span className="lesson-note">{game.score(score.right, score.answered)}</span>}
      </p>
      <CardTitle>{words.symptoms[id].title}</CardTitle>
      <p><RichText text={words.symptoms[id].question(a ?? '', b ?? '')} /></p>
      {printed && shows && shows !== 'shares' && <div className="printed"><Compared table={printed} caption={game.printed} quantity={quantityName(shows, messages)} /></div>}
      <div className="options" role="group" aria-label={game.ask}>
        <p aria-hidden="true"><b>{game.ask}</b></p>
        {symptom.options.map((option) => (
          <button key={option} type="button" aria-pressed={option === chosen} onClick={() => choose(option)}>
            <span>{words.bugs[option].name}</span>
            {first && <span className="option-note">{option === symptom.bug ? `✓ ${game.itIs}` : option === first ? `✗ ${game.yours}` : ''}</span>}
          </button>
        ))}
      </div>
      <div role="status">{chosen && <p className="reason"><b>{isRight ? game.right : game.wrong}</b> {reasons[chosen]}</p>}</div>
      {chosen && <button type="button" className="try-on" onClick={() => course.open({ topic, card: symptom.bug })}>{game.tryOn} →</button>}
      <CardNav topic={topic} card={id} cards={symptomIds} />
    </>
  );
}
