// Zero-shot classification: its own figure on the left, the words of the card on the right.
import { useLayoutEffect } from 'react';
import { zeroShotCards } from '../../lesson/zeroShot/ids.ts';
import { ZeroShotContext, useNewLab } from './lab.ts';
import { CardWords } from './CardWords.tsx';
import { Outcome } from './Outcome.tsx';
import { ZeroShotFigure } from './ZeroShotFigure.tsx';
import { useUndoKeys } from './useUndoKeys.ts';
import '../../panels/lesson/ownFigure.css';
import './classes.css';
import './texts.css';
import './zeroShot.css';

export function ZeroShot({ card }: { readonly card: string | null }) {
  const lab = useNewLab();
  const { zeroShot } = lab;
  const shown = zeroShotCards.find((each) => each === card) ?? zeroShotCards[0];
  // What was made of a card's numbers stays when the page is loaded again.
  useLayoutEffect(() => {
    if (zeroShot.store.getState().card !== shown) zeroShot.open(shown);
  }, [zeroShot, shown]);
  useUndoKeys(zeroShot);
  return (
    <ZeroShotContext value={lab}>
      <div className="own-figure-topic zero-shot">
        <ZeroShotFigure />
        <CardWords card={shown} />
        <Outcome />
      </div>
    </ZeroShotContext>
  );
}
