// The symmetric loss again, above the temperature's bar, while the figure's own is out of sight, with the same dot in its numbers.
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import type { Frame } from '../../state/frame.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useLabState, usePage } from '../page.ts';

export function LossChip() {
  const { lab, messages } = usePage();
  const digits = useLabState((state) => state.digits);
  const pairs = useLabState((state) => state.document.images.length);
  const loss = ({ trace }: Frame) => formatUncertain(trace.loss, pairs, { digits });
  return (
    <div className="loss-chip" aria-hidden="true">
      <p>
        {messages.figure.symmetricLoss} <b><LiveText live={lab.live} of={loss} /></b>
        {pairs > 1 && <span>{messages.figure.guessing(pairs, formatNumber(Math.log(pairs), { digits }))}</span>}
      </p>
    </div>
  );
}
