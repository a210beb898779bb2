// Said once the goal is reached: with how many degrees, how that stands to par, and what there is to learn from it.
import type { en } from '../../i18n/golf/en.ts';
import { parTolerance } from '../../lesson/golf/score.ts';
import { degreesText } from './degreesText.ts';

interface OutcomeProps {
  readonly par: number;
  /** Degrees; null while the goal is not reached. */
  readonly reached: number | null;
  readonly reason: string;
  readonly words: typeof en;
}

export function Outcome({ par, reached, reason, words }: OutcomeProps) {
  return (
    <div className="hole-outcome" role="status">
      {reached !== null && (
        <>
          <p><b>{words.done(degreesText(reached))}</b> {reached <= par + parTolerance ? words.atPar : words.above(degreesText(reached - par))}</p>
          {reached <= par + parTolerance && <p>{reason}</p>}
        </>
      )}
    </div>
  );
}
