// The way in which a question is answered.
import type { Ask } from '../../../lesson/predictions/prediction.ts';
import type { AnswerProps } from './AnswerForm.tsx';
import { BarsAnswer } from './BarsAnswer.tsx';
import { CellAnswer } from './CellAnswer.tsx';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';

export function AskForm({ ask, ...rest }: AnswerProps & { readonly ask: Ask }) {
  switch (ask.kind) {
    case 'choice':
      return <ChoiceAnswer options={rest.item.options} {...rest} />;
    case 'number':
      return <NumberAnswer {...rest} />;
    case 'bars':
      return <BarsAnswer {...rest} />;
    case 'cell':
      return <CellAnswer {...rest} />;
  }
}
