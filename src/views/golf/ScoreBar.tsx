// The bar of the degrees turned so far; the same number stands beside it in digits.
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawScore, type ScoreScene } from './drawScore.ts';
import './scoreBar.css';

export function ScoreBar({ scene }: { readonly scene: Live<ScoreScene> }) {
  const root = useDraw<ScoreScene, HTMLDivElement>(scene, drawScore);
  return <div ref={root} className="score-bar" aria-hidden="true" />;
}
