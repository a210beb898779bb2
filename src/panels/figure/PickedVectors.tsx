// The two picked vectors opened as digits, where the margins have room for bars only.
import { useMemo } from 'react';
import { mapLive } from '../../notation/live.ts';
import type { Side } from '../../document/document.ts';
import { dimensionsOf } from '../../document/inputs.ts';
import { ComponentField } from '../../views/figure/ComponentField.tsx';
import type { FigureView } from '../../views/figure/figureModel.ts';
import type { VectorHandlers } from '../../views/figure/useCellEdit.ts';
import type { ShownItem } from '../../views/figure/shownItem.ts';
import { vectorScene } from '../../views/figure/vectorScene.ts';
import { useLabState, usePage } from '../page.ts';
import { refuseComponent } from '../refuseComponent.ts';

interface PickedVectorsProps {
  readonly images: readonly ShownItem[];
  readonly texts: readonly ShownItem[];
  readonly view: FigureView;
  readonly on: VectorHandlers;
}

/** Other vectors have other fields, so that what was typed for one never comes to stand in another's. */
export function PickedVectors({ images, texts, view, on }: PickedVectorsProps) {
  const { messages } = usePage();
  const { pick } = view;
  return (
    <div className="picked-vectors">
      <PickedVector key={`image ${images[pick.row]?.id}`} side="images" index={pick.row} name={`${messages.figure.image(pick.row + 1)}, ${images[pick.row]?.label ?? ''}`} view={view} on={on} />
      <PickedVector key={`text ${texts[pick.col]?.id}`} side="texts" index={pick.col} name={`${messages.figure.text(pick.col + 1)}, ${texts[pick.col]?.label ?? ''}`} view={view} on={on} />
    </div>
  );
}

interface PickedVectorProps {
  readonly side: Side;
  readonly index: number;
  readonly name: string;
  readonly view: FigureView;
  readonly on: VectorHandlers;
}

function PickedVector({ side, index, name, view, on }: PickedVectorProps) {
  const { lab, messages, locked } = usePage();
  const dimensions = useLabState((state) => dimensionsOf(state.document));
  const scene = useMemo(() => mapLive(lab.live, (frame) => vectorScene(frame, side, view)), [lab, side, view]);
  return (
    <fieldset className="picked-vector" data-side={side}>
      <legend>{name}</legend>
      {Array.from({ length: dimensions }, (_, component) => (
        <ComponentField key={component} side={side} index={index} component={component} compact isLocked={locked.includes(side)} scene={scene} check={(value) => refuseComponent(value, messages)} messages={messages} on={on} />
      ))}
    </fieldset>
  );
}
