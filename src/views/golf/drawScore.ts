// The degrees turned so far as a bar, against the mark of par in its middle.
import { select } from 'd3-selection';
import { setStyle } from '../behaviours/attributes.ts';

export interface ScoreScene {
  /** Degrees; null where the play does not count. */
  readonly total: number | null;
  readonly par: number;
}

export function drawScore(root: HTMLElement, { total, par }: ScoreScene): void {
  const share = Math.min(1, (total ?? 0) / (2 * par));
  select(root)
    .selectAll<HTMLSpanElement, number>(':scope > .score-turned')
    .data([share])
    .join((enter) => enter.append('span').attr('class', 'score-turned'))
    .each(function (width) {
      setStyle(this, '--share', width.toFixed(4));
    });
}
