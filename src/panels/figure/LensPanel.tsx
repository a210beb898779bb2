// The pair lens on the lab: the picked vectors as the matrix uses them, and turning one of them.
import { useMemo, useRef } from 'react';
import { setVector } from '../../document/edits.ts';
import { isComponent } from '../../document/limits.ts';
import type { Side } from '../../document/document.ts';
import { turn } from '../../engine/index.ts';
import { pickWithin, type PickedCell } from '../../notation/cellRef.ts';
import { mapLive } from '../../notation/live.ts';
import { isUndefined, operandMatrices, cellAt, type FigureFrame } from '../../views/figure/figureModel.ts';
import type { LensScene } from '../../views/lens/lensModel.ts';
import { PairLens } from '../../views/lens/PairLens.tsx';
import { useLabState, usePage } from '../page.ts';

/** The vectors whose product the picked cell is. At Embed they are raw, as in the margins; at Gradient those that the logits came from. */
function lensScene(frame: FigureFrame, atEmbed: boolean, pick: PickedCell): Omit<LensScene, 'digits'> {
  const { normalize, images: { rows } } = frame.trace.inputs;
  // After a removal the numbers come here before React hands down the pick that was brought inside.
  const { row, col } = pickWithin(pick, rows);
  const isUnit = normalize && !atEmbed;
  const { images, texts } = operandMatrices(frame, isUnit ? 'unit' : 'raw');
  const vector = (data: Float64Array, cols: number, index: number) => Array.from(data.subarray(index * cols, (index + 1) * cols));
  const image = vector(images.data, images.cols, row);
  const text = vector(texts.data, texts.cols, col);
  const product = atEmbed ? image.reduce((sum, x, k) => sum + x * (text[k] ?? 0), 0) : cellAt(frame, 'compare', 'imageToText', row, col);
  return { row, col, image, text, isUnit, total: isUndefined(frame, row, col) ? null : product };
}

export function LensPanel() {
  const { lab, messages, locale, locked } = usePage();
  const { row, col } = useLabState((state) => state.pick);
  const atEmbed = useLabState((state) => state.stage === 'embed');
  const digits = useLabState((state) => state.digits);
  const isMasked = useLabState((state) => state.masked.includes('lens'));
  const scene = useMemo(() => mapLive(lab.live, (frame): LensScene => ({ ...lensScene(frame, atEmbed, { row, col }), digits })), [lab, atEmbed, row, col, digits]);
  const lockedSides = useMemo(() => locked.filter((each) => each === 'images' || each === 'texts'), [locked]);
  const start = useRef<{ readonly own: readonly number[]; readonly other: readonly number[] } | null>(null);

  const on = useMemo(
    () => ({
      start(side: Side) {
        const { document } = lab.store.getState();
        const image = document.images[row]?.vector ?? [];
        const text = document.texts[col]?.vector ?? [];
        start.current = side === 'images' ? { own: image, other: text } : { own: text, other: image };
      },
      preview(side: Side, radians: number) {
        if (!start.current) return;
        // What rounding leaves of a component that ought to vanish is 0 for every purpose.
        const turned = turn(start.current.own, start.current.other, radians);
        const noise = 1e-15 * Math.max(...turned.map(Math.abs));
        const vector = turned.map((x) => (Math.abs(x) > noise && isComponent(x) ? x : 0));
        lab.preview((document) => setVector(document, side, side === 'images' ? row : col, vector));
      },
      commit: () => lab.commitPreview(),
      cancel: () => lab.cancelPreview(),
    }),
    [lab, row, col],
  );
  return <PairLens scene={scene} messages={messages} locale={locale} locked={lockedSides} isMasked={isMasked} onTurn={on} />;
}
