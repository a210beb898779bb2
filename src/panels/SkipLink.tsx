// The way past the head of the page for the keyboard.
import { figureId, focusFigure } from './figure/focusFigure.ts';
import { usePage } from './page.ts';

export function SkipLink() {
  const { messages } = usePage();
  return (
    <a
      className="skip" href={`#${figureId}`}
      onClick={(event) => {
        event.preventDefault();
        focusFigure();
      }}
    >
      {messages.app.skipToFigure}
    </a>
  );
}
