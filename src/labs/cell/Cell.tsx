// "Explain this cell": the picked cell forwards to the loss, and backwards from the loss to one component.
import { cellMessages } from '../../i18n/cell/messages.ts';
import { cellCards } from '../../lesson/cell/ids.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { Backwards } from './Backwards.tsx';
import { Forwards } from './Forwards.tsx';
import './cell.css';

export function Cell({ card: asked }: { readonly card: string | null }) {
  const words = cellMessages(usePage().locale);
  const card = cellCards.find((each) => each === asked) ?? cellCards[0];
  const { title, body } = words[card];
  return (
    <>
      <CardTitle>{title}</CardTitle>
      <p><RichText text={body} /></p>
      {card === 'backwards' ? <Backwards /> : <Forwards />}
      <CardNav topic="cell" card={card} />
    </>
  );
}
