// The way past the head of the page for the keyboard. It leaves the address alone, which says what is on the page.
import { usePage } from './page.ts';

export function SkipLink() {
  const { messages } = usePage();
  return (
    <a
      className="skip" href="#figure"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('figure')?.focus();
      }}
    >
      {messages.app.skipToFigure}
    </a>
  );
}
