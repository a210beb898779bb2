// The guided lesson: its list of cards, or one card beside the figure that it has set up.
import { useEffect } from 'react';
import { guidedMessages } from '../../i18n/guided/messages.ts';
import { cards } from '../../lesson/guided/cards.ts';
import { guidedCards, type GuidedCardId } from '../../lesson/guided/ids.ts';
import { hasTask } from '../../lesson/guided/tasks.ts';
import { predictionOf } from '../../lesson/predictions/predictions.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { QuestionCard } from '../../panels/lesson/question/QuestionCard.tsx';
import { firstGuess } from '../../panels/lesson/question/useFirstGuess.ts';
import { useScene } from '../../panels/lesson/useScene.ts';
import { useCourseState, usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { CardDots } from './CardDots.tsx';
import { GoOn } from './GoOn.tsx';
import { Overview } from './Overview.tsx';
import { SetUpNote } from './SetUpNote.tsx';
import { TaskBox } from './TaskBox.tsx';
import './guided.css';

export function GuidedLesson({ card }: { readonly card: string | null }) {
  const { course, locale } = usePage();
  const words = guidedMessages(locale);
  const id = guidedCards.find((each) => each === card) ?? null;
  useScene(id && cards[id].scene);
  const question = id && cards[id].question;
  const isAnswered = useCourseState((state) => question !== null && firstGuess(state, { topic: 'predict', card: question }, predictionOf(question).ask) !== null);
  // What asks for nothing is done by being read, and a question by being answered.
  useEffect(() => {
    if (id && !hasTask(id) && (!question || isAnswered)) course.complete({ topic: 'guided', card: id });
  }, [course, id, question, isAnswered]);
  return (
    <>
      {id && <CardDots current={id} words={words} />}
      <CardTitle>{id ? words.cards[id].title : words.overview.title}</CardTitle>
      {id ? <Card id={id} words={words} /> : <Overview words={words} />}
    </>
  );
}

function Card({ id, words }: { readonly id: GuidedCardId; readonly words: ReturnType<typeof guidedMessages> }) {
  const { question } = cards[id];
  return (
    <>
      <p><RichText text={words.cards[id].body} /></p>
      {hasTask(id) && <TaskBox key={id} id={id} words={words} />}
      {question && <QuestionCard key={question} id={question} />}
      {id === 'end' && <GoOn title={words.goOn} />}
      <SetUpNote card={cards[id]} words={words} />
      <p className="all-cards"><PlaceLink place={{ topic: 'guided', card: null }}>{words.dots}</PlaceLink></p>
      <CardNav topic="guided" card={id} />
    </>
  );
}
