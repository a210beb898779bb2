// The room around the plane of each training chart, which also says which step lies under a place.
import type { Layout } from '../charts/chartPicture.ts';
import { axisEnd } from './stepAxis.ts';

export const curveLayout: Layout = { top: 0.25, right: 0.75, bottom: 1.25, left: 3, inset: 0.25 };

/** The step under a place of the window on a chart that lies from `left` on and is `width` px wide, among the `length` that are computed. */
export function stepAt(x: number, { left, width }: { readonly left: number; readonly width: number }, rem: number, length: number, planned = 0): number {
  const room = width - (curveLayout.left + curveLayout.right) * rem;
  const part = room > 0 ? (x - left - curveLayout.left * rem) / room : 0;
  return Math.round(Math.min(length, Math.max(0, part * axisEnd(length, planned))));
}
