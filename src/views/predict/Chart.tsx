// A chart that follows a Live scene.
import type { Live } from '../../notation/live.ts';
import { useSizedDraw } from '../behaviours/useSizedDraw.ts';
import { chartPicture, type ChartScene } from './chart.ts';
import { drawChart } from './drawChart.ts';

export function Chart({ scene, label, unit }: { readonly scene: Live<ChartScene>; readonly label: string; readonly unit: string }) {
  const svg = useSizedDraw<ChartScene, SVGSVGElement>(scene, (root, value, room) => drawChart(root, chartPicture(value, room)));
  return (
    <div className="chart">
      <span className="chart-unit" aria-hidden="true">{unit}</span>
      <svg ref={svg} role="img" aria-label={label} />
    </div>
  );
}
