// Each negative's share of the push, below the image's own text, which is pulled.
import type { figureWords } from '../../i18n/predict/figureWords/en.ts';
import type { Live } from '../../notation/live.ts';
import { LiveBar } from './LiveBar.tsx';
import { texts } from './texts.ts';
import './figureTable.css';

export interface Repulsion {
  /** One for each negative. */
  readonly shares: readonly number[];
  readonly push: number;
}

interface ShareTableProps {
  readonly repulsion: Live<Repulsion>;
  /** The first is the image's own text. */
  readonly cosines: readonly number[];
  readonly words: typeof figureWords.negatives;
}

export function ShareTable({ repulsion, cosines, words }: ShareTableProps) {
  const textOf = (share: number) => texts.probability(share, cosines.length - 1);
  return (
    <table className="figure-table" aria-label={words.table}>
      <thead>
        <tr><th scope="col">{words.cosine}</th><th scope="col">{words.share}</th></tr>
      </thead>
      <tbody>
        {cosines.map((cosine, index) => (
          <tr key={cosine}>
            <th scope="row" className="hue-text">{texts.cosine(cosine)}</th>
            <td>
              {index === 0
                ? <span className="figure-aside">{words.own}</span>
                : <LiveBar live={repulsion} of={({ shares }) => shares[index - 1] ?? null} textOf={textOf} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
