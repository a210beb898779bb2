// What a picture of the figure is drawn from.
import type { Messages } from '../../i18n/messages.ts';
import type { FigureFrame, FigureView } from '../figure/figureModel.ts';
import type { Palette } from './palette.ts';

export interface FigurePicture {
  readonly frame: FigureFrame;
  readonly view: FigureView;
  readonly labels: { readonly images: readonly string[]; readonly texts: readonly string[] };
  /** What the matrix shows. */
  readonly name: string;
  readonly messages: Messages;
  readonly palette: Palette;
  /** Results are left blank, to be filled in by hand. */
  readonly isBlank?: boolean;
}
