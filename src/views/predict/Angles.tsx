// A plane of vectors that follows a Live scene.
import type { Live } from '../../notation/live.ts';
import { useSizedDraw } from '../behaviours/useSizedDraw.ts';
import { anglePicture, type AngleScene } from './angles.ts';
import { drawAngles } from './drawAngles.ts';
import './angles.css';

export function Angles({ scene, label }: { readonly scene: Live<AngleScene>; readonly label: string }) {
  const svg = useSizedDraw<AngleScene, SVGSVGElement>(scene, (root, value, room) => drawAngles(root, anglePicture(value, room)));
  return <svg ref={svg} className="angles" role="img" aria-label={label} />;
}
