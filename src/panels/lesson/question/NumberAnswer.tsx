// Answers by a number, with dot or comma; what cannot be read stays as it was typed.
import { useId, useRef, useState } from 'react';
import { parseNumber } from '../../../notation/parseNumber.ts';
import { usePage } from '../../page.ts';
import { AnswerForm, type AnswerProps } from './AnswerForm.tsx';

export function NumberAnswer({ words, questionId, onAnswer }: AnswerProps) {
  const { errors } = usePage().messages;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  /** The text that was given as an answer and refused. */
  const [refused, setRefused] = useState<string | null>(null);
  const parsed = parseNumber(text);
  const answer = () => {
    if (parsed.ok) return onAnswer({ kind: 'number', value: parsed.value, text: text.trim() });
    setRefused(text);
    input.current?.focus();
  };
  const problem = refused !== null && !parsed.ok ? errors[parsed.reason] : null;
  return (
    <AnswerForm problem={problem} problemId={`${id}-problem`} button={words.answer} onAnswer={answer}>
      <div className="text-field number-answer">
        <label htmlFor={id}>{words.number}</label>
        <input
          ref={input} id={id} type="text" inputMode="text" autoComplete="off" spellCheck={false} size={10} maxLength={40} value={text} aria-invalid={problem !== null}
          aria-describedby={`${questionId} ${id}-hint${problem === null ? '' : ` ${id}-problem`}`} onInput={(event) => setText(event.currentTarget.value)}
        />
        <span id={`${id}-hint`} className="lesson-note">{words.roughly}</span>
      </div>
    </AnswerForm>
  );
}
