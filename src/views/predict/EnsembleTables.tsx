// Both ways of averaging prompts in numbers, each with the class that it chooses.
import type { figureWords } from '../../i18n/predict/figureWords/en.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import type { Live } from '../../notation/live.ts';
import { chosen, classNames, type Ensembles } from './ensembles.ts';
import { LiveBar } from './LiveBar.tsx';
import { texts } from './texts.ts';
import './figureTable.css';

interface EnsembleTablesProps {
  readonly ensembles: Live<Ensembles>;
  readonly words: typeof figureWords.angles;
}

export function EnsembleTables({ ensembles, words }: EnsembleTablesProps) {
  const probability = (p: number) => texts.probability(p, 2);
  const choice = (of: (value: Ensembles) => readonly [number, number]) => (
    <LiveText className="figure-choice" live={ensembles} of={(value) => words.chosen(chosen(of(value)))} />
  );
  return (
    <div className="figure-tables">
      <table className="figure-table">
        <caption>{words.probabilities} {choice(({ byProbability }) => byProbability)}</caption>
        <tbody>
          {ensembles.get().byTemplate.map((_, k) => (
            <tr key={k}>
              <th scope="row">{words.template(k + 1)}</th>
              <td><LiveBar live={ensembles} of={({ byTemplate }) => byTemplate[k] ?? null} textOf={probability} /></td>
            </tr>
          ))}
          <tr className="figure-total">
            <th scope="row">{words.mean} {words.shareOfA}</th>
            <td><LiveBar live={ensembles} of={({ byProbability }) => byProbability[0]} textOf={probability} /></td>
          </tr>
        </tbody>
      </table>
      <table className="figure-table">
        <caption>{words.embeddings} {choice(({ byEmbedding }) => byEmbedding)}</caption>
        <tbody>
          {classNames.map((name, c) => (
            <tr key={name}>
              <th scope="row">{words.cosine} {name}</th>
              <td><LiveBar live={ensembles} of={({ cosines }) => cosines[c] ?? null} textOf={texts.cosine} /></td>
            </tr>
          ))}
          <tr className="figure-total">
            <th scope="row">{words.shareOfA}</th>
            <td><LiveBar live={ensembles} of={({ byEmbedding }) => byEmbedding[0]} textOf={probability} /></td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
