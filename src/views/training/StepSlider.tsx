// The slider of the steps: a drag or a key shows a step that is computed; let go beyond them, the run is computed to there.
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Live } from '../../notation/live.ts';
import { setAttribute, setStyle } from '../behaviours/attributes.ts';
import { useDrag } from '../behaviours/useDrag.ts';
import { useDraw } from '../behaviours/useDraw.ts';
import { sliderTarget } from '../slider/sliderKeys.ts';
import { axisEnd, pageOf } from './stepAxis.ts';
import '../slider/slider.css';
import './stepSlider.css';

export interface RunPlace {
  readonly step: number;
  /** The last step that is computed. */
  readonly length: number;
  /** How many steps are meant to be seen; 0 where nobody said. */
  readonly planned: number;
}

interface StepSliderProps {
  readonly place: Live<RunPlace>;
  readonly label: string;
  /** What is said of a place, in words. */
  readonly textOf: (place: RunPlace) => string;
  /** Shows a step while it is dragged; no further than the last one computed. */
  readonly onScrub: (step: number) => void;
  readonly onGoTo: (step: number) => void;
}

const percent = (step: number, { length, planned }: RunPlace): string => `${((100 * step) / axisEnd(length, planned)).toFixed(2)}%`;

export function StepSlider({ place, label, textOf, onScrub, onGoTo }: StepSliderProps) {
  const drag = useDrag();
  const track = useRef<HTMLSpanElement>(null);
  const computed = useRef<HTMLSpanElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const slider = useDraw<RunPlace, HTMLDivElement>(place, (root, now) => {
    setAttribute(root, 'aria-valuenow', String(now.step));
    setAttribute(root, 'aria-valuemax', String(now.length));
    setAttribute(root, 'aria-valuetext', textOf(now));
    if (thumb.current) setStyle(thumb.current, 'inset-inline-start', percent(now.step, now));
    if (computed.current) setStyle(computed.current, 'inline-size', percent(now.length, now));
  });

  const onKeyDown = (press: KeyboardEvent) => {
    if (press.altKey || press.ctrlKey || press.metaKey) return;
    const { step, length } = place.get();
    // Beyond the last step the run is computed on.
    const next = sliderTarget(press.key, { min: 0, max: length, step: (direction) => step + direction, page: (direction) => step + direction * pageOf(length) });
    if (next === null) return;
    press.preventDefault();
    onGoTo(Math.max(0, next));
  };
  const onPointerDown = (press: PointerEvent<HTMLElement>) => {
    const { currentTarget, clientX } = press;
    drag(press, () => {
      currentTarget.focus({ preventScroll: true });
      const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 0 };
      if (width === 0) return null;
      const { step: before, length, planned } = place.get();
      const end = axisEnd(length, planned);
      const at = (x: number) => Math.round(Math.max(0, Math.min(1, (x - left) / width)) * end);
      let last = at(clientX);
      const move = (x: number) => {
        last = at(x);
        onScrub(last);
      };
      const commit = () => onGoTo(last);
      if (press.pointerType !== 'touch') onScrub(last);
      return { axis: 'x', slop: 0, move, commit, tap: commit, cancel: () => onGoTo(before) };
    });
  };

  return (
    <div
      ref={slider} className="slider step-slider" role="slider" tabIndex={0} aria-label={label} aria-orientation="horizontal" aria-valuemin={0}
      onKeyDown={onKeyDown} onPointerDown={onPointerDown}
    >
      <span ref={track} className="slider-track step-track">
        <span ref={computed} className="step-computed" />
        <span ref={thumb} className="slider-thumb" />
      </span>
    </div>
  );
}
