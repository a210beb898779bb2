// The chart of a small figure with its unit.
import type { Live } from '../../notation/live.ts';
import { Chart } from '../charts/Chart.tsx';
import type { ChartScene } from '../charts/scene.ts';
import { figureLayout } from './figureChart.ts';
import './predictFigures.css';

export function FigureChart({ scene, unit }: { readonly scene: Live<ChartScene>; readonly unit: string }) {
  return (
    <div className="figure-chart">
      <span className="figure-chart-unit" aria-hidden="true">{unit}</span>
      <Chart scene={scene} layout={figureLayout} className="figure-chart-plane" />
    </div>
  );
}
