// The matrix of the step that is shown: what the softmax, or SigLIP's sigmoid, makes of the vectors, or their cosines.
import { useMemo, type CSSProperties } from 'react';
import { mapLive } from '../../notation/live.ts';
import { labelsOf } from '../../panels/labels.ts';
import { narrow, useLabState, usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { useRoom } from '../../views/behaviours/useRoom.ts';
import { Select } from '../../views/fields/Select.tsx';
import { figureSize } from '../../views/figure/figureModel.ts';
import { MatrixView } from '../../views/figure/MatrixView.tsx';
import { matrixOfStep } from '../../views/training/matrixOfStep.ts';
import { useTraining, useTrainingState } from './lab.ts';
import { useMatrixKind } from './useMatrixKind.ts';
import './stepMatrix.css';

const noSteps: readonly number[] = [];

export function StepMatrix() {
  const { lab, messages } = usePage();
  const { training, words, setLook } = useTraining();
  const document = useLabState((state) => state.document);
  const pick = useLabState((state) => state.pick);
  const digits = useLabState((state) => state.digits);
  const { kind, kinds } = useMatrixKind();
  const isPlaying = useTrainingState((state) => state.isPlaying);
  const isNarrow = useMediaQuery(narrow);
  const root = useRoom<HTMLDivElement>(noSteps);

  const pairs = document.images.length;
  const size = figureSize(pairs, isNarrow);
  const keys = useMemo(() => ({ images: document.images.map(({ id }) => id), texts: document.texts.map(({ id }) => id) }), [document.images, document.texts]);
  const rows = useMemo(
    () => mapLive(training.live, (frame) => (frame.trace.logits.rows === keys.images.length ? matrixOfStep(frame, frame.bias, { kind, pick, digits, isMoving: isPlaying }, keys, size, messages) : [])),
    [training, kind, pick, digits, isPlaying, keys, size, messages],
  );
  const { images, texts } = labelsOf(document, messages);
  const style = { '--n': pairs } as CSSProperties;
  const name = words.matrix[kind];
  return (
    <div ref={root} className="step-matrix" data-size={size} style={style}>
      <div className="step-matrix-head">
        <Select label={words.matrix.show} value={kind} options={kinds.map((each) => [each, words.matrix[each]] as const)} onChange={(matrix) => setLook({ matrix })} />
      </div>
      <div className="step-matrix-grid">
        <div className="step-matrix-columns" aria-hidden="true">
          {keys.texts.map((key, j) => <span key={key} className="hue-text" title={texts[j]} data-picked={j === pick.col || undefined}>{isNamed(j, pairs) && <>T{sub(j)}</>}</span>)}
        </div>
        <div className="step-matrix-rows" aria-hidden="true">
          {keys.images.map((key, i) => <span key={key} className="hue-image" title={images[i]} data-picked={i === pick.row || undefined}>{isNamed(i, pairs) && <>I{sub(i)}</>}</span>)}
        </div>
        <MatrixView rows={rows} name={name} pairs={pairs} pick={pick} isPad={size === 'dense'} onPick={(next) => lab.setView({ pick: next })} />
      </div>
      {size === 'dense' && <p className="step-matrix-pick"><LiveText live={rows} of={(all) => all[pick.row]?.cells[pick.col]?.name ?? ''} /></p>}
    </div>
  );
}

/** Of many, every fourth: there is no room for all. */
const isNamed = (index: number, pairs: number): boolean => pairs <= 16 || index === 0 || (index + 1) % 4 === 0;

/** Counted from 1, as a subscript. */
function sub(index: number) {
  return <sub>{index + 1}</sub>;
}
