// The losses of both directions and their mean: the right ones, and beside them those with the bug.
import type { BrokenTrace, Trace } from '../../engine/index.ts';
import type { en } from '../../i18n/breakIt/en.ts';
import { formatUncertain } from '../../notation/format.ts';
import type { Live } from '../../notation/live.ts';
import { usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { simulatedText } from './comparedTables.ts';

export interface Batch {
  readonly trace: Trace;
  readonly bug: BrokenTrace;
}

interface LossTableProps {
  readonly batch: Live<Batch>;
  readonly words: typeof en;
}

const losses = ['lossImageToText', 'lossTextToImage', 'loss'] as const;

export function LossTable({ batch, words }: LossTableProps) {
  const { messages } = usePage();
  const { directions } = messages.figure;
  const names = { lossImageToText: directions.imageToText, lossTextToImage: directions.textToImage, loss: words.symmetric };
  const right = ({ trace }: Batch, loss: (typeof losses)[number]) => formatUncertain(trace[loss], trace.logits.rows);
  const wrong = (value: Batch, loss: (typeof losses)[number]) => {
    const { trace, bug } = value;
    const number = bug[loss];
    if (number === null) return words.notComputed;
    const text = bug.exponentials ? simulatedText(number, words) : formatUncertain(number, trace.logits.rows);
    return `${text === right(value, loss) ? '=' : '≠'} ${text}`;
  };
  return (
    <table className="loss-table" aria-label={words.losses}>
      <thead><tr><th scope="col">{words.quantity}</th><th scope="col">{words.right}</th><th scope="col">{words.wrong}</th></tr></thead>
      <tbody>
        {losses.map((loss) => (
          <tr key={loss} data-total={loss === 'loss' || undefined}>
            <th scope="row">{names[loss]}</th>
            <td><LiveText live={batch} of={(value) => right(value, loss)} /></td>
            <td><LiveText live={batch} of={(value) => wrong(value, loss)} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
