// An image or a text as the figure shows it.
import type { DrawingId } from '../../document/document.ts';

export interface ShownItem {
  readonly id: number;
  readonly drawing: DrawingId;
  /** The name or caption in the page's language, or as typed. */
  readonly label: string;
}
