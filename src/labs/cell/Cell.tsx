// "Explain this cell": the picked cell forwards to the loss, and backwards from the loss to one component.
import { cellMessages } from '../../i18n/cell/messages.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { usePage } from '../../panels/page.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { Backwards } from './Backwards.tsx';
import { Forwards } from './Forwards.tsx';
import './cell.css';

export function Cell({ card }: { readonly card: string | null }) {
  const words = cellMessages(usePage().locale);
  const isBackwards = card === 'backwards';
  const { title, body } = isBackwards ? words.backwards : words.forwards;
  return (
    <>
      <CardTitle>{title}</CardTitle>
      <p><RichText text={body} /></p>
      {isBackwards ? <Backwards /> : <Forwards />}
      <CardNav topic="cell" card={isBackwards ? 'backwards' : 'forwards'} />
    </>
  );
}
