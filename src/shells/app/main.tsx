// The entry point of the full page.
import { createRoot } from 'react-dom/client';
import { createMatrix, evaluate } from '../../engine/index.ts';
import { chooseLocale, createMessages } from '../../i18n/messages.ts';
import { chapterExample } from '../../lesson/presets.ts';
import { formatNumber } from '../../notation/format.ts';
import { tex } from '../../notation/formula.ts';
import { MathFormula } from '../../views/formula/MathFormula.tsx';

const messages = createMessages(chooseLocale(navigator.languages));
const { images, texts, temperature, normalize } = chapterExample;
const trace = evaluate({ images: createMatrix(3, 3, images.flat()), texts: createMatrix(3, 3, texts.flat()), temperature, normalize });
const symmetricLoss = tex`\mathcal{L} = \tfrac{1}{2}\left(${{ text: formatNumber(trace.lossImageToText) }} + ${{ text: formatNumber(trace.lossTextToImage) }}\right)`;
const formula = { get: () => symmetricLoss, subscribe: () => () => undefined };

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <main>
      <h1>{messages.app.title}</h1>
      <MathFormula formula={formula} display label={messages.figure.symmetricLoss} />
      <output aria-label={messages.figure.symmetricLoss} aria-live="off">{formatNumber(trace.loss)}</output>
    </main>,
  );
}
