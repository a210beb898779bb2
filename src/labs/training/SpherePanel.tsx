// The batch on its sphere, bound to the run: a vector that is moved makes the batch as it stands the new start.
import { useMemo } from 'react';
import { setVector } from '../../document/edits.ts';
import type { Side } from '../../document/document.ts';
import { principalAxes, type PrincipalAxes } from '../../engine/training/index.ts';
import { sphereMessages, withoutForces } from '../../i18n/training/sphereMessages.ts';
import { isComponent } from '../../document/limits.ts';
import { labelsOf } from '../../panels/labels.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import type { MovePhase, PointRef, SphereFrame } from '../../views/training/sphereScene.ts';
import { positionsOf } from '../../views/training/sphereScene.ts';
import { SphereView } from '../../views/training/SphereView.tsx';
import { useTraining, useTrainingState } from './lab.ts';

const axesOf = (frame: SphereFrame, like?: PrincipalAxes): PrincipalAxes =>
  principalAxes([positionsOf(frame, 'images'), positionsOf(frame, 'texts')], 2, like?.axes);

export function SpherePanel() {
  const { lab, messages, locale } = usePage();
  const { training, look: { side }, setLook } = useTraining();
  const document = useLabState((state) => state.document);
  const pick = useLabState((state) => state.pick);
  const names = useMemo(() => labelsOf(document, messages), [document, messages]);
  const isNudged = useTrainingState(({ options }) => options.update === 'nudge');
  const words = useMemo(() => (isNudged ? withoutForces(sphereMessages(locale)) : sphereMessages(locale)), [isNudged, locale]);
  // The start is the committed document; a new one has axes of its own.
  const axes = useMemo(() => {
    const dimensions = document.images[0]?.vector.length ?? 0;
    let start: PrincipalAxes | null = null;
    return {
      get start() {
        const frame = training.live.get();
        if (start === null && dimensions > 1 && frame.images.cols === dimensions) start = axesOf(frame);
        return start;
      },
      ofStep: (frame: SphereFrame) => axesOf(frame, start ?? undefined),
    };
  }, [document, training]);

  const picked: PointRef = { side, index: side === 'images' ? pick.row : pick.col };
  const onPick = ({ side: next, index }: PointRef) => {
    setLook({ side: next });
    lab.setView({ pick: next === 'images' ? { ...pick, row: index } : { ...pick, col: index } });
  };
  const onMove = (moved: Side, index: number, vector: readonly number[], phase: MovePhase) => {
    const kept = vector.map((x) => (isComponent(x) ? x : 0));
    if (phase === 'cancel') training.cancel();
    else training[phase]((current) => setVector(current, moved, index, kept));
  };
  return <SphereView frame={training.live} axes={axes} names={names} picked={picked} words={words} locale={locale} onPick={onPick} onMove={onMove} />;
}
