// The figure on paper, its results left blank; the answers on a page of their own when asked for.
import type { handOutMessages } from '../../i18n/handOut/messages.ts';
import { figureDrawing } from './figureDrawing.ts';
import type { FigurePicture } from './figurePicture.ts';
import { PictureView } from './PictureView.tsx';
import './worksheet.css';

interface WorksheetProps {
  readonly picture: FigurePicture;
  readonly hasAnswers: boolean;
  readonly words: ReturnType<typeof handOutMessages>;
}

/** Seen on paper alone, in the place of the page. */
export function Worksheet({ picture, hasAnswers, words }: WorksheetProps) {
  return (
    <div className="worksheet">
      <section>
        <p className="worksheet-name">{words.name}</p>
        <p>{words.task}</p>
        <PictureView drawing={figureDrawing({ ...picture, isBlank: true })} />
      </section>
      {hasAnswers && (
        <section>
          <h2>{words.answers}</h2>
          <PictureView drawing={figureDrawing({ ...picture, view: { ...picture.view, masked: [] } })} />
        </section>
      )}
    </div>
  );
}
