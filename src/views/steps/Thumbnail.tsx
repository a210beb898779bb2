// A step's matrix in miniature, followed live.
import type { Live } from '../../notation/live.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { drawThumbnail, type ThumbnailScene } from '../figure/drawThumbnail.ts';

export function Thumbnail({ scene }: { readonly scene: Live<ThumbnailScene> }) {
  const root = useDraw<ThumbnailScene, SVGSVGElement>(scene, drawThumbnail);
  return <svg ref={root} className="thumbnail" aria-hidden="true" />;
}
