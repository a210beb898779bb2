// One chart of curves: its name with the values at the moving line, the plane that D3 draws on, and a sentence on what it says.
import { useId, useRef, type PointerEvent, type ReactNode } from 'react';
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawCurves, drawPoints, fromTop, viewBox, type ChartLines, type Rule } from './drawCurves.ts';
import './charts.css';

export interface ChartScene {
  /** Another object whenever a line changed: only then are they drawn anew. */
  readonly lines: ChartLines;
  /** Where the moving line stands; null without one. */
  readonly at: number | null;
  readonly points: readonly Rule[];
}

export interface NamedRule extends Rule {
  /** Empty where there is no room for a name. */
  readonly name: string;
}

interface CurveChartProps {
  readonly name: string;
  readonly scene: Live<ChartScene>;
  /** Beside the name, as items of a list. */
  readonly values: ReactNode;
  /** Names beside the levels that the scene draws. */
  readonly levels: readonly NamedRule[];
  /** The name of the scene's mark `best`, where it has one. */
  readonly bestName?: string;
  /** Stands at the top, beside the moving line, while a value lies above the chart. */
  readonly aboveName?: string;
  readonly sentence?: string;
  /** Below the plane, in its width. */
  readonly children?: ReactNode;
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
}

/** Shows beside a name what its line looks like; `kind` is the curve's key. */
export function CurveSample({ kind }: { readonly kind: string }) {
  return <svg className="plot-sample" viewBox="0 0 24 4" aria-hidden="true"><path className="plot-curve" data-key={kind} d="M0 2H24" /></svg>;
}

const percent = (part: number): string => `${part * 100}%`;

export function CurveChart({ name, scene, values, levels, bestName, aboveName, sentence, children, onPointerDown }: CurveChartProps) {
  const id = useId();
  const markName = useRef<HTMLSpanElement>(null);
  const aboveMark = useRef<HTMLSpanElement>(null);
  const drawn = useRef<ChartLines | null>(null);
  const svg = useDraw<ChartScene, SVGSVGElement>(scene, (root, { lines, at, points }) => {
    if (drawn.current !== lines) drawCurves(root, lines);
    drawn.current = lines;
    const best = lines.marks.find(({ key }) => key === 'best');
    if (markName.current) {
      markName.current.hidden = best === undefined;
      markName.current.style.left = percent(best?.at ?? 0);
    }
    if (aboveMark.current) {
      aboveMark.current.hidden = !points.some((point) => point.at > 1);
      aboveMark.current.style.left = percent(at ?? 0);
    }
    if (at !== null) drawPoints(root, at, points);
  });
  return (
    <div className="plot">
      <div className="plot-head">
        <h4 className="plot-name" id={id}>{name}</h4>
        <ul className="plot-values">{values}</ul>
      </div>
      <div
        className="plot-plane" data-takes-pointer={onPointerDown && ''} onPointerDown={onPointerDown}
        onMouseDown={onPointerDown && ((event) => event.preventDefault())}
      >
        <svg ref={svg} role="img" aria-labelledby={id} viewBox={viewBox} preserveAspectRatio="none" />
        {levels.map((level) => (
          <span key={level.key} className="plot-level-name" style={{ top: percent(fromTop(level.at)) }} aria-hidden="true">{level.name}</span>
        ))}
        {bestName !== undefined && <span ref={markName} className="plot-mark-name" aria-hidden="true">{bestName}</span>}
        {aboveName !== undefined && <span ref={aboveMark} className="plot-above" aria-hidden="true">{aboveName}</span>}
      </div>
      {children}
      {sentence !== undefined && <p className="plot-sentence">{sentence}</p>}
    </div>
  );
}
