// The losses that leave the diagonal in one direction, ready to draw.
import { margins } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Direction } from '../../notation/cellRef.ts';
import { formatNumber, formatUncertain, type Digits } from '../../notation/format.ts';
import type { Exit } from './drawExits.ts';
import { lossShare, type FigureFrame } from './figureModel.ts';

interface ExitView {
  readonly direction: Direction;
  /** The picked row (image → text) or column. */
  readonly picked: number;
  readonly digits: Digits;
}

/** The margin that fills its bar: a rival 20 logits behind has a share of 2e-9. */
const fullMargin = 20;

export function exitsOf({ trace }: FigureFrame, { direction, picked, digits }: ExitView, keys: readonly number[], messages: Messages): Exit[] {
  const toText = direction === 'imageToText';
  const losses = toText ? trace.lossPerImage : trace.lossPerText;
  const own = margins(trace.logits)[toText ? 'images' : 'texts'];
  const words = messages.figure;
  return keys.map((key, index) => {
    const text = formatUncertain(losses[index] ?? 0, keys.length, { digits });
    const margin = own[index] ?? 0;
    const who = toText ? words.image(index + 1) : words.text(index + 1);
    return {
      key,
      text,
      name: `${who}: ${words.pairLoss} ${text}; ${Number.isFinite(margin) ? `${words.margin} ${formatNumber(margin, { digits })}` : words.noRival}`,
      loss: lossShare(losses[index] ?? 0),
      margin: Number.isFinite(margin) ? Math.max(-1, Math.min(1, margin / fullMargin)) : null,
      picked: index === picked,
    };
  });
}
