// One of several small charts: its name with the values at the line that moves, the chart, and a sentence on what it says.
import { useId, type CSSProperties, type PointerEvent, type ReactNode } from 'react';
import type { Live } from '../../notation/live.ts';
import { Chart } from './Chart.tsx';
import type { Layout } from './chartPicture.ts';
import type { ChartScene, Look } from './scene.ts';
import './charts.css';

interface CurveChartProps {
  readonly name: string;
  readonly scene: Live<ChartScene>;
  /** Beside the name, as items of a list. */
  readonly values: ReactNode;
  readonly sentence?: string;
  /** Has room for more beside its name. */
  readonly isWide?: boolean;
  /** Must not change. */
  readonly layout?: Layout;
  /** Below the plane, in its width. */
  readonly children?: ReactNode;
  readonly pointer?: PointerHandlers;
}

/** What the pointer does on the chart. */
export interface PointerHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove?(event: PointerEvent<HTMLElement>): void;
  onPointerLeave?(event: PointerEvent<HTMLElement>): void;
}

/** As the axes beside the charts have it. */
const usualLayout: Layout = { top: 0, right: 0.75, bottom: 0, left: 2.25, inset: 0.25 };

/** Shows beside a name what its line looks like. */
export function LineSample({ look }: { readonly look: Look }) {
  return <svg className="plot-sample" viewBox="0 0 24 4" aria-hidden="true"><path className="chart-line" data-look={look} d="M0 2H24" /></svg>;
}

export function CurveChart({ name, scene, values, sentence, isWide = false, layout = usualLayout, children, pointer }: CurveChartProps) {
  const id = useId();
  return (
    <div className="plot" data-wide={isWide || undefined} style={{ '--plot-gutter': `${layout.left}rem` } as CSSProperties}>
      <div className="plot-head">
        <h4 className="plot-name" id={id}>{name}</h4>
        <ul className="plot-values">{values}</ul>
      </div>
      <div className="plot-body" data-takes-pointer={pointer && ''} onMouseDown={pointer && ((event) => event.preventDefault())} {...pointer}>
        <Chart scene={scene} layout={layout} className="plot-chart" labelledBy={id} />
      </div>
      {children}
      {sentence !== undefined && <p className="plot-sentence">{sentence}</p>}
    </div>
  );
}
