// The way in which a question is answered.
import type { PredictMessages } from '../../../i18n/predict/messages.ts';
import type { PredictionWords } from '../../../i18n/predict/words.ts';
import type { Guess } from '../../../lesson/predictions/guess.ts';
import type { Ask } from '../../../lesson/predictions/prediction.ts';
import { BarsAnswer } from './BarsAnswer.tsx';
import { CellAnswer } from './CellAnswer.tsx';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';

export interface AnswerProps {
  readonly item: PredictionWords;
  readonly words: PredictMessages;
  /** The id of the element that asks. */
  readonly questionId: string;
  readonly onAnswer: (guess: Guess) => void;
}

export function AskForm({ ask, ...rest }: AnswerProps & { readonly ask: Ask }) {
  switch (ask.kind) {
    case 'choice':
      return <ChoiceAnswer {...rest} />;
    case 'number':
      return <NumberAnswer {...rest} />;
    case 'bars':
      return <BarsAnswer {...rest} start={ask.start} />;
    case 'cell':
      return <CellAnswer {...rest} />;
  }
}
