// The head of one class's column: its name, which picks it, its weights, and the length of the mean they were made of.
import type { CSSProperties } from 'react';
import { formatNorm, formatNumber } from '../../notation/format.ts';
import { limits } from '../../document/limits.ts';
import { useLabState } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';

const components = Array.from({ length: limits.zeroShot.dimensions }, (_, component) => component);

export function ClassHead({ at }: { readonly at: number }) {
  const { zeroShot, words, names } = useZeroShot();
  const each = useZeroShotState(({ document }) => document.classes[at]);
  const isPicked = useZeroShotState(({ pick }) => pick.class === at);
  const digits = useLabState((state) => state.digits);
  if (!each) return null;
  const name = names.class(each);
  const style = { '--longest': Math.max(...name.split(/\s+/).map((word) => word.length)) } as CSSProperties;
  return (
    <>
      <button type="button" className="class-name" style={style} title={name} aria-pressed={isPicked} onClick={() => zeroShot.setPick({ class: at })}>
        <span>{name}</span>
      </button>
      <span className="visually-hidden">{words.weights}</span>
      {components.map((component) => (
        <LiveText key={component} className="class-weight" live={zeroShot.live} of={({ classes: { weights } }) => formatNumber(weights.data[at * weights.cols + component] ?? 0, { digits })} />
      ))}
      <span className="class-mean">
        <span className="visually-hidden">{words.meanLength}</span><span aria-hidden="true">{words.meanLengthShort}</span>{' '}
        <LiveText live={zeroShot.live} of={({ classes }) => formatNorm(classes.meanNorms[at] ?? 0, { digits })} />
      </span>
    </>
  );
}
