// The corner where both directions arrive: their losses, the symmetric loss, and what guessing would cost.
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { formatNumber, formatUncertain, type Digits } from '../../notation/format.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import type { FigureFrame } from './figureModel.ts';

interface LossCornerProps {
  readonly frame: Live<FigureFrame>;
  readonly pairs: number;
  readonly digits: Digits;
  readonly messages: Messages;
}

export function LossCorner({ frame, pairs, digits, messages }: LossCornerProps) {
  const words = messages.figure;
  const show = (of: (value: FigureFrame) => number) => (value: FigureFrame) => formatUncertain(of(value), pairs, { digits });
  return (
    <div className="corner">
      <dl className="corner-directions">
        <div><dt aria-label={words.directionLoss.imageToText}><i>ℒ</i> <small>I→T</small></dt><dd><LiveText live={frame} of={show(({ trace }) => trace.lossImageToText)} /></dd></div>
        <div><dt aria-label={words.directionLoss.textToImage}><i>ℒ</i> <small>T→I</small></dt><dd><LiveText live={frame} of={show(({ trace }) => trace.lossTextToImage)} /></dd></div>
      </dl>
      <p className="corner-name" aria-hidden="true">{words.symmetricLoss}</p>
      <output className="corner-loss" aria-label={words.symmetricLoss} aria-live="off"><LiveText live={frame} of={show(({ trace }) => trace.loss)} /></output>
      <p className="corner-guess">{pairs === 1 ? words.alone : words.guessing(pairs, formatNumber(Math.log(pairs), { digits }))}</p>
    </div>
  );
}
