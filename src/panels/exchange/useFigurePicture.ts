// The committed figure, ready to be drawn outside the page.
import { stepKey } from '../../lesson/steps.ts';
import { frameOf } from '../../state/frame.ts';
import type { FigurePicture } from '../../views/figurePicture/figurePicture.ts';
import { readPalette } from '../../views/figurePicture/palette.ts';
import { labelsOf } from '../labels.ts';
import { useLabState, usePage } from '../page.ts';

/** `theme`: whose colours it has; the page's own when left out. */
export function useFigurePicture(): (theme?: 'light') => FigurePicture {
  const { messages } = usePage();
  const { document, stage, direction, pick, lit, digits, dimmed, masked } = useLabState((state) => state);
  return (theme) => ({
    frame: frameOf(document),
    view: { stage, direction, pick, lit, digits, dimmed, masked },
    labels: labelsOf(document, messages),
    name: messages.figure.matrixNames[stepKey(stage, { normalize: document.normalize, direction })],
    messages,
    palette: readPalette(theme),
  });
}
