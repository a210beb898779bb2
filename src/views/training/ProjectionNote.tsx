// Beside a projection: which axes it looks along, and how much of the vectors' variance they keep.
import { keptShare } from '../../engine/training/index.ts';
import type { SphereWords } from '../../i18n/training/sphereMessages.ts';
import type { Live } from '../../notation/live.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { Segments } from '../fields/Segments.tsx';
import { percentText } from './sphereSpeech.ts';
import { positionsOf, type SphereFrame } from './sphereScene.ts';
import type { Space } from './sphereSpace.ts';

export type AxesOf = 'start' | 'step';

interface ProjectionNoteProps {
  readonly frame: Live<SphereFrame>;
  readonly spaceAt: (step: SphereFrame) => Space;
  readonly from: AxesOf;
  readonly onFrom: (from: AxesOf) => void;
  readonly words: SphereWords;
}

export function ProjectionNote({ frame, spaceAt, from, onFrom, words }: ProjectionNoteProps) {
  const note = (step: SphereFrame) => {
    const { right, up } = spaceAt(step);
    const axes = { data: Float64Array.of(...right, ...up), rows: 2, cols: right.length };
    const share = keptShare([positionsOf(step, 'images'), positionsOf(step, 'texts')], axes);
    const kept = words.kept(percentText(share), String(step.images.cols));
    return `${kept} ${step.trace.inputs.normalize ? words.inside : words.shortened}`;
  };
  return (
    <div className="sphere-projection">
      <p><LiveText live={frame} of={note} /></p>
      <Segments label={words.axes} options={[['start', words.start], ['step', words.step]]} value={from} onChange={onFrom} />
    </div>
  );
}
