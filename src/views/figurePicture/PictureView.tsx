// A drawing on the page, mark by mark as in its file.
import { attributesOf } from './attributesOf.ts';
import type { Drawing } from './marks.ts';

export function PictureView({ drawing: { width, height, marks } }: { readonly drawing: Drawing }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      {marks.map((mark, index) => {
        const attributes = attributesOf(mark);
        return mark.kind === 'box' ? <rect key={index} {...attributes} /> : <text key={index} {...attributes}>{mark.text}</text>;
      })}
    </svg>
  );
}
