// The step as a slider has it, by keys and by drags on the charts: shown while it changes, taken at the end, given back on Escape.
import { useEffect, useMemo, useRef, type PointerEvent, type RefObject } from 'react';
import { mapLive, type Live, type Variable } from '../../notation/live.ts';
import type { PointerHandlers } from '../charts/CurveChart.tsx';
import { useDrag } from '../behaviours/useDrag.ts';
import type { SliderScale } from '../slider/sliderScale.ts';
import { useSlider, type SliderHandlers } from '../slider/useSlider.ts';
import { stepAt } from './curveLayout.ts';
import { runLength, type CurvesFrame } from './curveScene.ts';
import { pageOf } from './stepAxis.ts';

export interface StepHandlers {
  /** Shows a step for as long as it is dragged: `goTo` ends it. */
  scrub(step: number): void;
  goTo(step: number): void;
}

/** Page keys go a tenth of the run, whose length may change. */
export function createStepScale(length: () => number): SliderScale {
  const within = (step: number) => Math.min(length(), Math.max(0, step));
  return {
    get limits() {
      return { min: 0, max: length() };
    },
    stops: [],
    position: (step) => step / Math.max(1, length()),
    at: (part) => within(Math.round(part * length())),
    step: (step, direction) => within(step + direction),
    nextStop: (step, direction) => within(step + direction * pageOf(length())),
  };
}

/** What keys do on the slider and the pointer on a chart. `read` is set to the step under a pointer that only hovers. */
export function useSteps(frame: Live<CurvesFrame>, read: Variable<number | null>, { scrub, goTo }: StepHandlers, slider: RefObject<HTMLElement | null>) {
  const before = useRef<number | null>(null);
  const drag = useDrag();
  const length = () => runLength(frame.get().runs);
  const { step, scale } = useMemo(() => ({
    step: mapLive(frame, (now) => ({ value: now.step })),
    scale: createStepScale(() => runLength(frame.get().runs)),
  }), [frame]);
  const change: SliderHandlers = {
    preview(next) {
      before.current ??= frame.get().step;
      scrub(next);
    },
    commitPreview() {
      before.current = null;
      goTo(frame.get().step);
    },
    cancel() {
      if (before.current !== null) goTo(before.current);
      before.current = null;
    },
  };
  const { onKeyDown } = useSlider(slider, step, scale, change);

  // Measured once for as long as the pointer stays on a chart and the window as it is: reading it at each move would lay out the page each time.
  const measured = useRef<{ readonly chart: HTMLElement; readonly box: DOMRect; readonly rem: number } | null>(null);
  useEffect(() => {
    const forget = () => {
      measured.current = null;
    };
    window.addEventListener('resize', forget);
    return () => window.removeEventListener('resize', forget);
  }, []);
  const stepUnder = (chart: HTMLElement) => {
    if (measured.current?.chart !== chart) {
      measured.current = { chart, box: chart.getBoundingClientRect(), rem: Number.parseFloat(getComputedStyle(chart.ownerDocument.documentElement).fontSize) || 16 };
    }
    const { box, rem } = measured.current;
    return (x: number) => stepAt(x, box, rem, length(), frame.get().planned);
  };
  const pointer: PointerHandlers = {
    onPointerDown(press: PointerEvent<HTMLElement>) {
      const { currentTarget, pointerType, clientX } = press;
      drag(press, () => {
        slider.current?.focus({ preventScroll: true });
        read.set(null);
        const under = stepUnder(currentTarget);
        const move = (x: number) => change.preview(under(x));
        if (pointerType !== 'touch') move(clientX);
        const tap = () => {
          move(clientX);
          change.commitPreview();
        };
        return { axis: 'x', slop: 0, move, commit: change.commitPreview, cancel: change.cancel, tap };
      });
    },
    onPointerMove({ pointerType, buttons, currentTarget, clientX }) {
      if (pointerType !== 'touch' && buttons === 0) read.set(stepUnder(currentTarget)(clientX));
    },
    onPointerLeave() {
      measured.current = null;
      read.set(null);
    },
  };
  return { onKeyDown, pointer };
}
