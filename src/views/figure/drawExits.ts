// The losses that leave the diagonal: −log p, its log-scaled bar and the bar of the margin, one per row or column.
import { select } from 'd3-selection';
import { setAttribute, setFlag, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';

export interface Exit {
  readonly key: number;
  readonly text: string;
  readonly name: string;
  /** 0 to 1 */
  readonly loss: number;
  /** −1 to 1, own logit minus best rival's as a share of what fills the bar; null with no rival. */
  readonly margin: number | null;
  readonly picked: boolean;
}

export function drawExits(root: Element, exits: readonly Exit[]): void {
  select(root)
    .selectAll<HTMLDivElement, Exit>(':scope > .exit')
    .data(exits, (exit) => exit.key)
    .join((enter) => {
      const exit = enter.append('div').attr('class', 'exit').attr('role', 'listitem');
      exit.append('span').attr('class', 'exit-value');
      exit.append('span').attr('class', 'exit-loss');
      exit.append('span').attr('class', 'exit-margin');
      return exit;
    })
    .order()
    .each(function (exit) {
      setAttribute(this, 'aria-label', exit.name);
      setStyle(this, '--chars', String(exit.text.length));
      setStyle(this, '--loss', exit.loss.toFixed(3));
      setStyle(this, '--margin', Math.abs(exit.margin ?? 0).toFixed(3));
      setFlag(this, 'data-negative', exit.margin !== null && exit.margin < 0);
      setFlag(this, 'data-alone', exit.margin === null);
      setFlag(this, 'data-picked', exit.picked);
      setAttribute(this, 'title', exit.name);
      if (this.firstElementChild) setText(this.firstElementChild, exit.text);
    });
}
