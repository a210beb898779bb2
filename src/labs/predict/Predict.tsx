// The topic “Predict first”: the list of questions, or the one that is open.
import { predictMessages } from '../../i18n/predict/messages.ts';
import { predictionIds } from '../../lesson/predictions/ids.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { QuestionCard } from '../../panels/lesson/question/QuestionCard.tsx';
import { usePage } from '../../panels/page.ts';
import { QuestionList } from './QuestionList.tsx';
import './predict.css';

export function Predict({ card }: { readonly card: string | null }) {
  const { course, locale } = usePage();
  const words = predictMessages(locale);
  const id = predictionIds.find((each) => each === card);
  return (
    <>
      {id && <p className="all-questions"><button type="button" className="quiet" onClick={() => course.open({ topic: 'predict', card: null })}>‹ {words.all}</button></p>}
      <CardTitle>{id ? words.items[id].title : words.all}</CardTitle>
      {id ? (
        <>
          <QuestionCard key={id} id={id} />
          <CardNav topic="predict" card={id} />
        </>
      ) : <QuestionList />}
    </>
  );
}
