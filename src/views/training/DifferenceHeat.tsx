// A large matrix of differences as a picture that follows its Live.
import { useId } from 'react';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import type { Difference } from './differenceTable.ts';
import { drawDifferences } from './drawDifferences.ts';

export function DifferenceHeat({ difference, caption, quantity }: { readonly difference: Live<Difference>; readonly caption: string; readonly quantity: string }) {
  const id = useId();
  const svg = useDraw<Difference, SVGSVGElement>(difference, drawDifferences);
  return (
    <figure className="difference-heat">
      <figcaption id={id}><b>{caption}</b> <span>{quantity}</span></figcaption>
      <svg ref={svg} role="img" aria-labelledby={id} />
    </figure>
  );
}
