// One small line drawing, standing for an image; as large as the text around it unless told otherwise.
import type { DrawingId } from '../../document/document.ts';
import { outlines } from './outlines.ts';
import './drawings.css';

export function Drawing({ id }: { readonly id: DrawingId }) {
  const { lines, dots } = outlines[id];
  return (
    <svg className="drawing" viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines} />
      {dots !== undefined && <path className="drawing-dots" d={dots} />}
    </svg>
  );
}
