// One way of the softmax: the whole matrix with the picked row or column framed, and the picked cell's fraction with its sum written out.
import { useMemo, type CSSProperties } from 'react';
import type { DirectionsMessages } from '../../i18n/directions/messages.ts';
import { pickedFormula } from '../../lesson/formulas/picked.ts';
import type { Direction } from '../../notation/cellRef.ts';
import { formatUncertain } from '../../notation/format.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { usePickedOptions } from '../../panels/usePickedOptions.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { figureSize } from '../../views/figure/figureModel.ts';
import { MatrixView } from '../../views/figure/MatrixView.tsx';
import { matrixRows } from '../../views/figure/matrixRows.ts';
import { MathFormula } from '../../views/formula/MathFormula.tsx';

interface WayProps {
  readonly direction: Direction;
  readonly words: DirectionsMessages['ways'][Direction];
}

export function Way({ direction, words }: WayProps) {
  const { lab, messages, locale } = usePage();
  const { pick, digits, document } = useLabState((state) => state);
  const options = usePickedOptions();
  const pairs = document.images.length;
  const size = figureSize(pairs, true);
  const rows = useMemo(() => {
    const view = { stage: 'softmax', direction, pick, lit: null, digits, dimmed: [], masked: [] } as const;
    const keys = { images: document.images.map(({ id }) => id), texts: document.texts.map(({ id }) => id) };
    return mapLive(lab.live, (frame) => matrixRows(frame, view, keys, size, messages));
  }, [lab, direction, pick, digits, document, size, messages]);
  const formula = useMemo(() => mapLive(options, (each) => pickedFormula('softmax', { ...each, direction })), [options, direction]);
  const loss = direction === 'imageToText' ? 'lossImageToText' : 'lossTextToImage';

  return (
    <section className="way" data-direction={direction} aria-label={words.title}>
      <h3>{words.title}</h3>
      <div className="way-matrix" data-size={size} style={{ '--n': pairs, '--at': direction === 'imageToText' ? pick.row : pick.col } as CSSProperties}>
        <MatrixView rows={rows} name={words.matrix} pairs={pairs} pick={pick} isPad={size === 'dense'} onPick={(cell) => lab.setView({ pick: cell })} />
        <span className="way-frame" aria-hidden="true" />
      </div>
      <p className="lesson-note">{words.note}</p>
      <MathFormula formula={formula} display label={words.title} onPick={lab.show} locale={locale} />
      <p className="way-loss">{messages.figure.directionLoss[direction]}: <b><LiveText live={lab.live} of={({ trace }) => formatUncertain(trace[loss], pairs)} /></b></p>
    </section>
  );
}
