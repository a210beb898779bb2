// Sets up the figure for the card that is shown.
import { useLayoutEffect } from 'react';
import type { Scene } from '../../lesson/scene.ts';
import { usePage } from '../page.ts';

/** `scene` is set up anew whenever it is another object. A link's own numbers and view stay; null leaves the figure alone. */
export function useScene(scene: Scene | null): void {
  const { lab, course } = usePage();
  useLayoutEffect(() => {
    if (scene) lab.setScene(course.keepsNumbers() ? { ...scene, numbers: null, view: {} } : scene);
  }, [lab, course, scene]);
}
