// The batch as points on the unit circle or sphere, or in a projection of it: pairs joined, forces as arrows, every point to be moved.
import { useId, useLayoutEffect, useRef, useState, useSyncExternalStore, type FocusEvent } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { SphereWords } from '../../i18n/training/sphereMessages.ts';
import { variable, type Live } from '../../notation/live.ts';
import { drawSphere, drawTurn } from './drawSphere.ts';
import { createGlobe, type Globe } from './globe.ts';
import { ProjectionNote, type AxesOf } from './ProjectionNote.tsx';
import { SphereLegend } from './SphereLegend.tsx';
import type { Ground, SphereRoom } from './sphereMarks.ts';
import { groundOf, leavesSphere, longestOf, spherePicture } from './spherePicture.ts';
import { keyOf, type PointRef, type ProjectionAxes, type SphereFrame } from './sphereScene.ts';
import { spaceOf, startTurn, type Space, type Turn } from './sphereSpace.ts';
import { scaleText, sphereName, spokenPoint, type SphereNames } from './sphereSpeech.ts';
import { useHands, type OnMove, type Shown } from './useHands.ts';
import './sphere.css';
import './spherePicture.css';

interface SphereProps {
  readonly frame: Live<SphereFrame>;
  /** From four components on: the axes to look along, kept from the run's start or followed. */
  readonly axes: { readonly start: ProjectionAxes | null; ofStep(frame: SphereFrame): ProjectionAxes };
  readonly names: SphereNames;
  readonly picked: PointRef | null;
  readonly words: SphereWords;
  readonly locale: Locale;
  /** Also when the focus comes to a point. */
  readonly onPick: (point: PointRef) => void;
  /** `vector` has the length that it had. A cancelled move hands back the vector it began with. */
  readonly onMove: OnMove;
}

export function SphereView({ frame, axes, names, picked, words, locale, onPick, onMove }: SphereProps) {
  const dimensions = useSyncExternalStore(frame.subscribe, () => frame.get().images.cols);
  const [axesFrom, setAxesFrom] = useState<AxesOf>('start');
  const [turn] = useState(() => variable<Turn>(startTurn));
  const stage = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const turnHandle = useRef<HTMLDivElement>(null);
  const shown = useRef<Shown | null>(null);
  const globe = useRef<{ readonly turn: Turn; readonly ground: Ground; readonly globe: Globe } | null>(null);
  const hint = useId();
  const hands = useHands(stage, shown, turn, onMove);
  const spaceAt = (step: SphereFrame): Space => {
    const { cols } = step.images;
    const projection = cols < 4 ? null : ((axesFrom === 'start' ? axes.start : null) ?? axes.ofStep(step));
    return spaceOf(cols, turn.get(), projection?.axes ?? null);
  };

  useLayoutEffect(() => {
    let room: SphereRoom | null = null;
    const draw = () => {
      const step = frame.get();
      if (!svg.current || !room) return;
      const space = spaceAt(step);
      const ground = groundOf(room, longestOf(step), step.trace.inputs.normalize && leavesSphere(step));
      const picture = spherePicture(step, {
        space, ground, room, picked, termWords: words.arrows, globe: space.kind === 'sphere' ? globeFor(globe, turn.get(), ground) : null,
      });
      shown.current = { frame: step, picture, space };
      drawSphere(svg.current, picture, {
        hint,
        termWords: words.arrows,
        tabStop: keyOf(picked && picked.index < step.images.rows ? picked : { side: 'images', index: 0 }),
        scale: scaleText(picture.scale, step, words),
        spoken: (point) => spokenPoint(point, step, names, words, locale),
      });
      if (turnHandle.current) drawTurn(turnHandle.current, turn.get(), words.turned);
    };
    const measure = () => {
      if (!stage.current || !svg.current) return;
      const { width, height } = stage.current.getBoundingClientRect();
      room = width > 0 && height > 0 ? { width, height, type: Number.parseFloat(getComputedStyle(svg.current).fontSize) || 16 } : null;
      draw();
    };
    measure();
    const stops = [frame.subscribe(draw), turn.subscribe(draw)];
    const resizes = new ResizeObserver(measure);
    if (stage.current) resizes.observe(stage.current);
    return () => {
      for (const stop of stops) stop();
      resizes.disconnect();
    };
  });

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const point = shown.current?.picture.points.find(({ key }) => key === target.closest<SVGElement>('[data-point]')?.dataset.point);
    if (point && point.role !== 'picked') onPick({ side: point.side, index: point.index });
  };

  return (
    <div className="sphere" role="group" aria-label={sphereName(dimensions, words)}>
      <div ref={stage} className="sphere-stage" onFocus={onFocus} {...hands}>
        {dimensions === 3 && (
          <div
            ref={turnHandle} className="sphere-turn" data-turn role="slider" tabIndex={0} aria-label={words.turn} aria-valuemin={-180} aria-valuemax={180}
          />
        )}
        <svg ref={svg} className="sphere-picture" role="none" />
      </div>
      <SphereLegend frame={frame} names={names} picked={picked} dimensions={dimensions} hint={hint} words={words} />
      {dimensions > 3 && <ProjectionNote frame={frame} spaceAt={spaceAt} from={axesFrom} onFrom={setAxesFrom} words={words} />}
    </div>
  );
}

/** The globe is drawn anew only when it is turned or changes its size. */
function globeFor(kept: { current: { readonly turn: Turn; readonly ground: Ground; readonly globe: Globe } | null }, turn: Turn, ground: Ground): Globe {
  const { current } = kept;
  if (current && current.turn === turn && current.ground.radius === ground.radius && current.ground.origin.x === ground.origin.x && current.ground.origin.y === ground.origin.y) {
    return current.globe;
  }
  const globe = createGlobe(turn, ground.radius, ground.origin);
  kept.current = { turn, ground, globe };
  return globe;
}
