// Distributions one above the other on one axis, each with its name and its mean.
import { useId, useMemo } from 'react';
import { constant } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { AxisTicks, type AxisTick } from './AxisTicks.tsx';
import { drawStrips, stripsViewBox, type Strip } from './drawStrips.ts';
import './charts.css';
import './strips.css';

export interface NamedStrip extends Strip {
  readonly name: string;
  readonly value: string;
}

interface QuantileStripsProps {
  readonly name: string;
  readonly strips: readonly NamedStrip[];
  readonly ticks: readonly AxisTick[];
  readonly legend: string;
}

export function QuantileStrips({ name, strips, ticks, legend }: QuantileStripsProps) {
  const id = useId();
  const live = useMemo(() => constant(strips), [strips]);
  const svg = useDraw<readonly Strip[], SVGSVGElement>(live, drawStrips);
  return (
    <div className="plot strips">
      <h4 className="plot-name" id={id}>{name}</h4>
      <div className="strips-body">
        <ul className="strips-names">
          {strips.map(({ key, name: label, value }) => <li key={key}><span>{label}</span> <span className="number">{value}</span></li>)}
        </ul>
        <div className="strips-plane">
          <svg ref={svg} role="img" aria-labelledby={id} viewBox={stripsViewBox(strips.length)} preserveAspectRatio="none" />
        </div>
      </div>
      <AxisTicks ticks={ticks} />
      <p className="plot-sentence">{legend}</p>
    </div>
  );
}
