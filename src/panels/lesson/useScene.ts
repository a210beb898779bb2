// Sets up the figure for the card that is shown.
import { useLayoutEffect } from 'react';
import type { Scene } from '../../lesson/scene.ts';
import { usePage } from '../page.ts';

/**
 * `scene` is set up anew whenever it is another object. A link's own numbers and view stay; null leaves the figure alone. A function is asked
 * when the numbers of the topic before were given back: what it reads of the page then is the learner's.
 */
export function useScene(scene: Scene | (() => Scene) | null): void {
  const { lab, course } = usePage();
  useLayoutEffect(() => {
    const now = typeof scene === 'function' ? scene() : scene;
    if (now) lab.setScene(course.keepsNumbers() ? { ...now, numbers: null, view: {} } : now);
  }, [lab, course, scene]);
}
