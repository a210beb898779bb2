// What is handed out: the figure as a file, and a worksheet on paper.
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { handOutMessages } from '../../i18n/handOut/messages.ts';
import { saveFile } from '../../views/behaviours/saveFile.ts';
import { Button } from '../../views/fields/Button.tsx';
import type { FigurePicture } from '../../views/figurePicture/figurePicture.ts';
import { Worksheet } from '../../views/figurePicture/Worksheet.tsx';
import { usePage } from '../page.ts';
import { figureFile } from './figureFile.ts';
import { useFigurePicture } from './useFigurePicture.ts';
import './handOut.css';

const sheets = ['blank', 'answers'] as const;

export function HandOutForm() {
  const { lab, locale } = usePage();
  const words = handOutMessages(locale);
  const picture = useFigurePicture();
  const name = useId();
  const first = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState('');
  const [sheet, setSheet] = useState<(typeof sheets)[number]>('blank');
  /** What is being printed. */
  const [printed, setPrinted] = useState<FigurePicture | null>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (!printed) return;
    const end = () => setPrinted(null);
    // Some browsers go on while the paper is chosen: the sheet stays until they have done.
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [printed]);

  const save = async (format: 'svg' | 'png') => {
    setOutcome('');
    try {
      const file = await figureFile(lab, picture(), locale, format);
      saveFile(file.name, file.content);
      setOutcome(words.saved(file.name));
    } catch {
      setOutcome(words.failed);
    }
  };

  return (
    <>
      <section className="hand-out">
        <h3>{words.figure}</h3>
        <p className="exchange-hint">{words.figureHint}</p>
        <div className="hand-out-actions">
          <Button ref={first} onClick={() => void save('svg')}>{words.svg}</Button>
          <Button onClick={() => void save('png')}>{words.png}</Button>
          <p role="status">{outcome}</p>
        </div>
      </section>
      <section className="hand-out">
        <h3>{words.worksheet}</h3>
        <p className="exchange-hint">{words.worksheetHint}</p>
        <div className="hand-out-choices" role="radiogroup" aria-label={words.worksheet}>
          {sheets.map((each) => (
            <label key={each}><input type="radio" name={name} checked={sheet === each} onChange={() => setSheet(each)} /> {words.sheets[each]}</label>
          ))}
        </div>
        <div className="hand-out-actions"><Button onClick={() => setPrinted(picture('light'))}>{words.print}</Button></div>
      </section>
      {printed && createPortal(<Worksheet picture={printed} hasAnswers={sheet === 'answers'} words={words} />, document.body)}
    </>
  );
}
