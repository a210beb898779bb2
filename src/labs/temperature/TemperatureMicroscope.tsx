// Temperature microscope: what the softmax and the loss of these very vectors do over all temperatures.
import { useEffect, useMemo, useState } from 'react';
import { temperatureMessages } from '../../i18n/temperature/messages.ts';
import { isFound, temperatureCards, temperatureScenes } from '../../lesson/temperature/cards.ts';
import { bestOf, createReader } from '../../lesson/temperature/reading.ts';
import { formatNumber } from '../../notation/format.ts';
import { mapLive } from '../../notation/live.ts';
import { CardNav } from '../../panels/lesson/CardNav.tsx';
import { CardTitle } from '../../panels/lesson/CardTitle.tsx';
import { useScene } from '../../panels/lesson/useScene.ts';
import { useIsDone, useLabState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { Button } from '../../views/fields/Button.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { quantities, quantityOf, symbols } from '../../views/temperature/quantities.ts';
import { Best } from './Best.tsx';
import { Charts } from './Charts.tsx';
import { CurvesTable } from './CurvesTable.tsx';
import './temperature.css';

export function TemperatureMicroscope({ card: asked }: { readonly card: string | null }) {
  const { lab, course, messages, locale } = usePage();
  const words = temperatureMessages(locale);
  const card = temperatureCards.find((each) => each === asked) ?? 'curves';
  useScene(temperatureScenes[card]);
  const { document, pick, direction, digits } = useLabState((state) => state);
  const [isShown, setShown] = useState(false);
  const isDone = useIsDone({ topic: 'temperature', card });

  const reading = useMemo(() => {
    const read = createReader(pick, direction);
    return mapLive(lab.live, (frame) => read(frame.document));
  }, [lab, pick, direction]);
  const best = useMemo(() => bestOf(document), [document]);
  const bestTau = best.kind === 'at' ? best.temperature : null;
  const isAtBest = bestTau !== null && isFound(document.temperature.value, bestTau);
  useEffect(() => {
    if (card === 'best' && isAtBest) course.complete({ topic: 'temperature', card });
  }, [course, card, isAtBest]);

  // Before it was found, nothing tells where it is.
  const isTask = card === 'best' && !isDone && !isShown;
  // Without normalising a zero vector is like any other: its dot products are 0.
  const isZero = document.normalize && [...document.images, ...document.texts].some(({ vector }) => vector.every((component) => component === 0));
  return (
    <>
      <CardTitle>{words.cards[card].title}</CardTitle>
      <p><RichText text={words.cards[card].body} /></p>
      <dl className="temperature-readings" aria-label={words.readings}>
        {quantities.map((quantity) => (
          <div key={quantity}>
            <dt>{quantity === 'logitScale' ? `${words.logitScale} = ${symbols[quantity]}` : symbols[quantity]}</dt>
            <dd><LiveText live={reading} of={({ temperature }) => formatNumber(quantityOf(quantity, temperature), { digits })} /></dd>
          </div>
        ))}
      </dl>
      {document.images.length === 1 ? <p>{messages.figure.nothingToContrast}</p> : (
        <>
          <Charts reading={reading} showsBest={!isTask} />
          {isZero && <p>{words.zero}</p>}
          {card === 'best' && !isDone && <p><Button isIdle={isShown} onClick={() => setShown(true)}>{words.best.show}</Button></p>}
          {!isTask && <Best reading={reading} best={bestTau} hasClips={card === 'learned'} />}
          {card === 'best' && isDone && <p><b>{words.best.found}</b></p>}
          <CurvesTable />
        </>
      )}
      <p className="lesson-note">{words.source}</p>
      <CardNav topic="temperature" card={card} />
    </>
  );
}
