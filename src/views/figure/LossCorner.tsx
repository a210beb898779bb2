// The corner where both directions arrive: their losses, the symmetric loss, and what guessing would cost. All its numbers have the figure's dot, in every language.
import type { Messages } from '../../i18n/messages.ts';
import type { Live } from '../../notation/live.ts';
import { formatNumber, formatUncertain, type Digits } from '../../notation/format.ts';
import { useSeen } from '../behaviours/useSeen.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import type { FigureFrame } from './figureModel.ts';
import './corner.css';

interface LossCornerProps {
  readonly frame: Live<FigureFrame>;
  readonly pairs: number;
  /** What is spoken of is the loss of the batch. */
  readonly isLit: boolean;
  readonly digits: Digits;
  readonly messages: Messages;
  readonly onSeen: (isSeen: boolean) => void;
}

/** In rem: the temperature's bar lies over the foot of the screen. */
const barHeight = 4;

export function LossCorner({ frame, pairs, isLit, digits, messages, onSeen }: LossCornerProps) {
  const words = messages.figure;
  const corner = useSeen<HTMLDivElement>(barHeight, onSeen);
  const show = (of: (value: FigureFrame) => number) => (value: FigureFrame) => formatUncertain(of(value), pairs, { digits });
  return (
    <div ref={corner} className="corner" data-lit={isLit || undefined}>
      <dl className="corner-directions">
        <div><dt><LossSymbol name={words.directionLoss.imageToText} way="I→T" /></dt><dd><LiveText live={frame} of={show(({ trace }) => trace.lossImageToText)} /></dd></div>
        <div><dt><LossSymbol name={words.directionLoss.textToImage} way="T→I" /></dt><dd><LiveText live={frame} of={show(({ trace }) => trace.lossTextToImage)} /></dd></div>
      </dl>
      <p className="corner-name" aria-hidden="true">{words.symmetricLoss}</p>
      <output className="corner-loss" aria-label={words.symmetricLoss} aria-live="off"><LiveText live={frame} of={show(({ trace }) => trace.loss)} /></output>
      <p className="corner-guess">{pairs === 1 ? words.alone : words.guessing(pairs, formatNumber(Math.log(pairs), { digits }))}</p>
    </div>
  );
}

function LossSymbol({ name, way }: { readonly name: string; readonly way: string }) {
  return <><span aria-hidden="true"><i>ℒ</i> <small>{way}</small></span><span className="visually-hidden">{name}</span></>;
}
