// The losses that leave the diagonal: −log p, its log-scaled bar and the bar of the margin, one per row or column.
import { select } from 'd3-selection';
import { setText } from '../behaviours/setText.ts';

export interface Exit {
  readonly key: number;
  readonly text: string;
  readonly name: string;
  /** 0 to 1 */
  readonly loss: number;
  /** −1 to 1, own logit minus best rival in units of 1/τ; null with no rival. */
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
      if (this.getAttribute('aria-label') !== exit.name) this.setAttribute('aria-label', exit.name);
      this.style.setProperty('--chars', String(exit.text.length));
      this.style.setProperty('--loss', exit.loss.toFixed(3));
      this.style.setProperty('--margin', Math.abs(exit.margin ?? 0).toFixed(3));
      this.toggleAttribute('data-negative', exit.margin !== null && exit.margin < 0);
      this.toggleAttribute('data-alone', exit.margin === null);
      this.toggleAttribute('data-picked', exit.picked);
      if (this.title !== exit.name) this.title = exit.name;
      if (this.firstElementChild) setText(this.firstElementChild, exit.text);
    });
}
