// Writes the numbers, bars and norms of a margin into the cells that React laid out.
import type { Messages } from '../../i18n/messages.ts';
import { formatNorm, formatNumber } from '../../notation/format.ts';
import { setAttribute, setFlag, setStyle } from '../behaviours/attributes.ts';
import { setText } from '../behaviours/setText.ts';
import type { VectorScene } from './vectorScene.ts';

/** Patches every `[data-component]` and `[data-norm]` under `root`; creates no node once they hold text. */
export function patchVectors(root: HTMLElement, scene: VectorScene, messages: Messages): void {
  const { shown, raw, digits, largest, isMasked } = scene;
  for (const cell of root.querySelectorAll<HTMLElement>('[data-component]')) {
    const index = Number(cell.dataset.item) * shown.cols + Number(cell.dataset.component);
    const value = isMasked ? 0 : (shown.data[index] ?? 0);
    const text = isMasked ? '?' : formatNumber(value, { digits });
    const own = formatNumber(raw.data[index] ?? 0, { digits });
    const description = own === text ? text : `${isMasked ? messages.lesson.hidden : text}; ${messages.figure.typed(own)}`;
    const holder = cell.querySelector('.component-value');
    if (holder) {
      setText(holder, text);
      // Shown below the cell that is looked at; absent where it would say the same again.
      if (own === text) holder.removeAttribute('data-typed');
      else setAttribute(holder, 'data-typed', messages.figure.typed(own));
    }
    setAttribute(cell, 'aria-description', description);
    setStyle(cell, '--chars', String(text.length));
    setStyle(cell, '--share', Math.min(1, Math.abs(value) / largest).toFixed(3));
    setFlag(cell, 'data-negative', value < 0);
  }
  for (const holder of root.querySelectorAll<HTMLElement>('[data-norm]')) patchNorm(holder, scene, messages);
}

/** The length of the vector shown: 1 once normalised; said in words when it is 0, marked when it is not 1. */
function patchNorm(holder: HTMLElement, { operands, shown, norms, zero, digits }: VectorScene, messages: Messages): void {
  const item = Number(holder.dataset.norm);
  const isZero = zero.includes(item);
  const own = formatNorm(norms[item] ?? 0, { digits });
  const text = operands === 'unit' ? '1' : operands === 'raw' ? own : formatNorm(length(shown, item), { digits });
  const isSaid = isZero && operands === 'unit';
  const value = holder.querySelector('.norm-value');
  const mark = holder.querySelector('.norm-mark');
  if (value) setText(value, isSaid ? messages.figure.noDirection : text);
  const isMarked = operands === 'raw' && !isZero && own !== '1';
  setStyle(holder, '--chars', String(text.length));
  setStyle(holder, '--mark', isMarked ? '4' : '0');
  if (mark) setText(mark, isMarked ? '≠\u00a01' : '');
  setFlag(holder, 'data-zero', isZero);
  setFlag(holder, 'data-words', isSaid);
}

function length({ data, cols }: { readonly data: Float64Array; readonly cols: number }, row: number): number {
  return Math.hypot(...data.subarray(row * cols, (row + 1) * cols));
}
