// Above the figure: what the matrix shows, the choice of direction, and for large batches the picked value with its steppers.
import { useMemo } from 'react';
import { mapLive } from '../../notation/live.ts';
import { steps } from '../../lesson/steps.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { Segments } from '../../views/fields/Segments.tsx';
import { Stepper } from '../../views/fields/Stepper.tsx';
import { cellText } from '../../views/figure/cellText.ts';
import type { FigureSize } from '../../views/figure/figureModel.ts';
import type { ShownItem } from '../../views/figure/shownItem.ts';
import { useLabState, usePage } from '../page.ts';

interface FigureHeadingProps {
  readonly name: string;
  readonly size: FigureSize;
  readonly images: readonly ShownItem[];
  readonly texts: readonly ShownItem[];
}

export function FigureHeading({ name, size, images, texts }: FigureHeadingProps) {
  const { lab, messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const hasDirections = steps.some((step) => step.stage === stage && step.hasDirections);
  const { directions } = messages.figure;
  return (
    <header className="figure-heading">
      <h2>{name}</h2>
      {hasDirections && (
        <Segments
          label={directions.label}
          options={[['imageToText', directions.imageToText], ['textToImage', directions.textToImage]]}
          value={direction}
          onChange={(next) => lab.setView({ direction: next, lit: null })}
        />
      )}
      {size === 'dense' && <PickReadout images={images} texts={texts} />}
    </header>
  );
}

function PickReadout({ images, texts }: Pick<FigureHeadingProps, 'images' | 'texts'>) {
  const { lab, messages } = usePage();
  const { stage, direction, digits, pick } = useLabState((state) => state);
  const value = useMemo(
    () => mapLive(lab.live, (frame) => cellText(frame, { stage, direction, digits }, pick.row, pick.col, messages)),
    [lab, messages, stage, direction, digits, pick],
  );
  const label = (items: readonly ShownItem[], index: number) => `${index + 1} ${items[index]?.label ?? ''}`;
  return (
    <div className="pick-readout">
      <Stepper label={messages.figure.pickImage} text={label(images, pick.row)} value={pick.row} min={0} max={images.length - 1} messages={messages} onChange={(row) => lab.setView({ pick: { ...pick, row } })} />
      <Stepper label={messages.figure.pickText} text={label(texts, pick.col)} value={pick.col} min={0} max={texts.length - 1} messages={messages} onChange={(col) => lab.setView({ pick: { ...pick, col } })} />
      <LiveText live={value} of={(text) => text} className="pick-value" />
    </div>
  );
}
