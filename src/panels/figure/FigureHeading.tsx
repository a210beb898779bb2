// Above the figure: what the matrix shows, the choice of direction, and for large batches the picked value with its steppers.
import { useMemo } from 'react';
import type { Side } from '../../document/document.ts';
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
  readonly onOpen: (side: Side) => void;
}

export function FigureHeading({ name, size, images, texts, onOpen }: FigureHeadingProps) {
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
          onChange={(next) => lab.setView({ direction: next })}
        />
      )}
      {size === 'dense' && <PickReadout images={images} texts={texts} onOpen={onOpen} />}
    </header>
  );
}

type PickReadoutProps = Pick<FigureHeadingProps, 'images' | 'texts' | 'onOpen'>;

function PickReadout({ images, texts, onOpen }: PickReadoutProps) {
  const { lab, messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const digits = useLabState((state) => state.digits);
  const pick = useLabState((state) => state.pick);
  const value = useMemo(
    () => mapLive(lab.live, (frame) => cellText(frame, { stage, direction, digits }, pick.row, pick.col, messages)),
    [lab, messages, stage, direction, digits, pick],
  );
  const { pickImage, pickText } = messages.figure;
  const range = { min: 0, max: images.length - 1, messages };
  const item = (side: Side, items: readonly ShownItem[], index: number) => {
    const spoken = `${index + 1} ${items[index]?.label ?? ''}`;
    return { spoken, text: <button type="button" className="quiet pick-item" aria-haspopup="dialog" onClick={() => onOpen(side)}>{spoken}</button> };
  };
  return (
    <div className="pick-readout">
      <Stepper label={pickImage} {...item('images', images, pick.row)} value={pick.row} {...range} onChange={(row) => lab.setView({ pick: { ...pick, row } })} />
      <Stepper label={pickText} {...item('texts', texts, pick.col)} value={pick.col} {...range} onChange={(col) => lab.setView({ pick: { ...pick, col } })} />
      <LiveText live={value} of={(text) => text} className="pick-value" />
    </div>
  );
}
