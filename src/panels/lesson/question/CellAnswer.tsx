// Answers by the picked cell of the figure, which can be picked here too.
import { Stepper } from '../../../views/fields/Stepper.tsx';
import { labelsOf } from '../../labels.ts';
import { useLabState, usePage } from '../../page.ts';
import { AnswerForm, type AnswerProps } from './AnswerForm.tsx';

export function CellAnswer({ words, questionId, onAnswer }: AnswerProps) {
  const { lab, messages } = usePage();
  const pick = useLabState((state) => state.pick);
  const document = useLabState((state) => state.document);
  const { images, texts } = labelsOf(document, messages);
  const { pickImage, pickText } = messages.figure;
  const range = { min: 0, max: images.length - 1, messages };
  const item = (names: readonly string[], index: number) => {
    const text = `${index + 1} ${names[index] ?? ''}`;
    return { text, spoken: text };
  };
  return (
    <AnswerForm problem={null} problemId="" button={words.answer} onAnswer={() => onAnswer({ kind: 'cell', ...pick })}>
      <div role="group" aria-labelledby={questionId} className="cell-answer">
        <Stepper label={pickImage} {...item(images, pick.row)} value={pick.row} {...range} onChange={(row) => lab.setView({ pick: { ...pick, row } })} />
        <Stepper label={pickText} {...item(texts, pick.col)} value={pick.col} {...range} onChange={(col) => lab.setView({ pick: { ...pick, col } })} />
      </div>
    </AnswerForm>
  );
}
