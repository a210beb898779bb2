// The loss over one component with its tangent, followed live.
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawSlope } from './drawSlope.ts';
import { slopeSize, type SlopeScene } from './slopePicture.ts';
import './slope.css';

export function SlopeView({ scene }: { readonly scene: Live<SlopeScene> }) {
  const root = useDraw<SlopeScene, SVGSVGElement>(scene, drawSlope);
  return <svg ref={root} className="slope" role="img" viewBox={`0 0 ${slopeSize.width} ${slopeSize.height}`} />;
}
