// Numbers of a real CLIP: what its cosines are like, what the scale makes of them, and how well they retrieve.
import type { ComponentType } from 'react';
import { realNumbersMessages } from '../../i18n/realNumbers/messages.ts';
import { realClip } from '../../lesson/realClip.ts';
import { realNumbersCards, type RealNumbersCard } from '../../lesson/realNumbersIds.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { usePage } from '../../panels/page.ts';
import { CosinesCard } from './CosinesCard.tsx';
import { RetrievalCard } from './RetrievalCard.tsx';
import { ScaleCard } from './ScaleCard.tsx';
import './realNumbers.css';

const cards: Readonly<Record<RealNumbersCard, ComponentType>> = { cosines: CosinesCard, scale: ScaleCard, retrieval: RetrievalCard };

export function RealNumbers({ card: asked }: { readonly card: string | null }) {
  const { locale } = usePage();
  const words = realNumbersMessages(locale);
  const card = realNumbersCards.find((each) => each === asked) ?? realNumbersCards[0];
  const Card = cards[card];
  return (
    <>
      <CardTitle>{words.cards[card]}</CardTitle>
      <Card />
      <p className="lesson-note">{words.measured(String(realClip.pairs))} {words.source}</p>
      <CardNav topic="real-numbers" card={card} />
    </>
  );
}
