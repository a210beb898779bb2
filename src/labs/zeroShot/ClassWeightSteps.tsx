// From a class's prompts to its weight: the mean of their directions with its length, and the mean at length 1.
import { limits } from '../../document/limits.ts';
import { formatNorm, formatNumber } from '../../notation/format.ts';
import { useLabState } from '../../panels/page.ts';
import type { ZeroShotFrame } from '../../state/zeroShot/frame.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useZeroShot } from './lab.ts';

const components = Array.from({ length: limits.zeroShot.dimensions }, (_, component) => component);

export function ClassWeightSteps({ at }: { readonly at: number }) {
  const { zeroShot, words } = useZeroShot();
  const digits = useLabState((state) => state.digits);
  const lengthOf = ({ classes }: ZeroShotFrame) => classes.meanNorms[at] ?? 0;
  const weight = ({ classes: { weights } }: ZeroShotFrame, component: number) => weights.data[at * weights.cols + component] ?? 0;
  const isUndefined = ({ classes }: ZeroShotFrame) => classes.degenerate.includes(at);
  const steps = [
    { name: words.classes.mean, component: (frame: ZeroShotFrame, k: number) => weight(frame, k) * lengthOf(frame), length: (frame: ZeroShotFrame) => formatNorm(lengthOf(frame), { digits }) },
    { name: words.classes.unit, component: weight, length: (frame: ZeroShotFrame) => (isUndefined(frame) ? words.noDirection : '1') },
  ];
  return (
    <div className="derived-rows" role="table" aria-label={words.weights}>
      {steps.map(({ name, component, length }) => (
        <div key={name} className="vector-row" role="row">
          <span className="vector-row-head" role="rowheader">{name}</span>
          <span className="vector-row-cells" role="presentation">
            {components.map((k) => (
              <span key={k} className="derived-cell" role="cell"><LiveText live={zeroShot.live} of={(frame) => formatNumber(component(frame, k), { digits })} /></span>
            ))}
          </span>
          <span className="vector-row-norm" role="cell"><span className="visually-hidden">{words.norm} </span><LiveText live={zeroShot.live} of={length} /></span>
        </div>
      ))}
    </div>
  );
}
