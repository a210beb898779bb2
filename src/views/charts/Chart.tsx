// A chart that follows a Live scene.
import { useState } from 'react';
import type { Live } from '../../notation/live.ts';
import { useSizedDraw } from '../behaviours/useSizedDraw.ts';
import type { Layout } from './chartPicture.ts';
import { createChartDrawing } from './drawChart.ts';
import type { ChartScene } from './scene.ts';
import './chart.css';

interface ChartProps {
  readonly scene: Live<ChartScene>;
  /** Must not change. */
  readonly layout: Layout;
  readonly className: string;
  /** Of the element that names the chart, where the scene has no label of its own. */
  readonly labelledBy?: string;
}

export function Chart({ scene, layout, className, labelledBy }: ChartProps) {
  const [draw] = useState(() => createChartDrawing(layout));
  const svg = useSizedDraw<ChartScene, SVGSVGElement>(scene, draw);
  return <svg ref={svg} className={`chart ${className}`} role="img" aria-labelledby={labelledBy} />;
}
