// Answers by drawing the expected bars, which start at equal shares; they need not add up to 1, but their sum is told.
import { useMemo } from 'react';
import { formatNumber } from '../../../notation/format.ts';
import { variable } from '../../../notation/live.ts';
import { LiveText } from '../../../views/behaviours/LiveText.tsx';
import { DrawnBars } from '../../../views/question/DrawnBars.tsx';
import { usePage } from '../../page.ts';
import { AnswerForm, type AnswerProps } from './AnswerForm.tsx';

export function BarsAnswer({ item, words, questionId, onAnswer }: AnswerProps) {
  const { locale } = usePage();
  const values = useMemo(() => variable<readonly number[]>(item.options.map(() => 1 / item.options.length)), [item]);
  const sumText = (drawn: readonly number[]) =>
    words.sum(formatNumber(Math.round(drawn.reduce((sum, value) => sum + value, 0) * 100) / 100, { digits: 'novice' }));
  return (
    <AnswerForm problem={null} problemId="" button={words.answer} onAnswer={() => onAnswer({ kind: 'bars', values: values.get() })}>
      <div role="group" aria-labelledby={questionId}>
        <DrawnBars
          names={item.options} values={values} locale={locale} labelOf={words.bar}
          onChange={(bar, value) => values.set(values.get().map((each, k) => (k === bar ? value : each)))}
        />
        <p className="bars-sum"><LiveText live={values} of={sumText} /></p>
        <p className="lesson-note">{words.bars}</p>
      </div>
    </AnswerForm>
  );
}
