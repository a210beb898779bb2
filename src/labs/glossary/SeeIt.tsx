// Where a term can be seen: a step of the figure, which it goes to and lights up, or a topic.
import type { glossaryMessages } from '../../i18n/glossary/messages.ts';
import type { Where } from '../../lesson/glossary/terms.ts';
import { stepKey, steps } from '../../lesson/steps.ts';
import { showFigure } from '../../panels/figure/focusFigure.ts';
import { PlaceLink } from '../../panels/lesson/PlaceLink.tsx';
import { useLabState, usePage } from '../../panels/page.ts';

interface SeeItProps {
  readonly where: Where;
  readonly words: ReturnType<typeof glossaryMessages>;
}

export function SeeIt({ where, words }: SeeItProps) {
  const { lab, messages } = usePage();
  const normalize = useLabState((state) => state.document.normalize);
  if ('topic' in where) {
    const place = { topic: where.topic, card: where.card ?? null };
    return <p className="see-it"><PlaceLink place={place}>{words.seeTopic(messages.lesson.topics[where.topic].name)}</PlaceLink></p>;
  }
  const { stage } = where.ref;
  const { tab } = messages.steps[stepKey(stage, { normalize, direction: 'imageToText' })];
  const number = steps.findIndex((step) => step.stage === stage) + 1;
  const see = () => {
    lab.goTo(stage);
    lab.light(where.ref);
    showFigure();
  };
  return <p className="see-it"><button type="button" className="quiet" onClick={see}>{words.seeStep(number, tab)}</button></p>;
}
