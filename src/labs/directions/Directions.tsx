// "Rows against columns": the same logits softmaxed both ways side by side, and batches in which that makes a difference.
import { directionsMessages } from '../../i18n/directions/messages.ts';
import { compareDirections } from '../../lesson/directions.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { RichText } from '../../views/prose/RichText.tsx';
import { Presets } from './Presets.tsx';
import { sayVerdict } from './sayVerdict.ts';
import { Way } from './Way.tsx';
import './directions.css';

export function Directions() {
  const { lab, locale } = usePage();
  const words = directionsMessages(locale);
  const { row, col } = useLabState((state) => state.pick);
  return (
    <>
      <p><RichText text={words.body} /></p>
      <section aria-label={words.cell(row + 1, col + 1)} className="ways">
        <Way direction="imageToText" words={words.ways.imageToText} />
        <Way direction="textToImage" words={words.ways.textToImage} />
      </section>
      <section className="directions-verdict">
        <h3>{words.verdict.title}</h3>
        <p><LiveText live={lab.live} of={({ trace }) => sayVerdict(compareDirections(trace), words.verdict, locale)} /></p>
      </section>
      <Presets />
    </>
  );
}
