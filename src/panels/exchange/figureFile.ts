// The figure as a file that carries the link to what it shows.
import { svgLinkId, withLink } from '../../document/picture/pictureLink.ts';
import { handOutMessages } from '../../i18n/handOut/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import { linkTo } from '../../state/address.ts';
import type { Lab } from '../../state/labStore.ts';
import { figureDrawing } from '../../views/figurePicture/figureDrawing.ts';
import type { FigurePicture } from '../../views/figurePicture/figurePicture.ts';
import { svgOf } from '../../views/figurePicture/svgOf.ts';
import { toPng } from '../../views/picture/toPng.ts';

/** Pixels of a PNG for each CSS pixel: sharp in print, and on a projector. */
const sharpness = 3;

interface FigureFile {
  readonly name: string;
  readonly content: Blob;
}

/** Rejects where the browser cannot paint a PNG. */
export async function figureFile(lab: Lab, picture: FigurePicture, locale: Locale, format: 'svg' | 'png'): Promise<FigureFile> {
  const { frame: { trace }, view, name: title } = picture;
  const link = await linkTo(lab);
  const drawing = figureDrawing(picture);
  const loss = view.masked.includes('losses') ? '?' : formatUncertain(trace.loss, trace.logits.rows, view);
  const description = handOutMessages(locale).description(loss, formatNumber(trace.inputs.temperature, view));
  const svg = svgOf(drawing, { title, description, metadata: { id: svgLinkId, text: link } });
  const name = `clip-lab-${view.stage}.${format}`;
  if (format === 'svg') return { name, content: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) };
  const png = await toPng({ svg, ...drawing }, sharpness);
  return { name, content: new Blob([withLink(new Uint8Array(await png.arrayBuffer()), link)], { type: 'image/png' }) };
}
