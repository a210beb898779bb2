// The keys of sliders, as the APG has them: arrows go a step, Page keys a larger one, Home and End to the ends.

/** How a slider goes on from where it is. */
interface SliderWays {
  step(direction: 1 | -1): number;
  page(direction: 1 | -1): number;
  readonly min: number;
  readonly max: number;
}

/** Where a key leads; null when it is none of a slider's. */
export function sliderTarget(key: string, ways: SliderWays): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return ways.step(1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return ways.step(-1);
  if (key === 'PageUp') return ways.page(1);
  if (key === 'PageDown') return ways.page(-1);
  return key === 'Home' ? ways.min : key === 'End' ? ways.max : null;
}
