// What every panel works with: the lab, and the page's words and settings.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Lockable } from '../document/embed/parameters.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Place } from '../lesson/topics.ts';
import type { Keeper } from '../state/autosave.ts';
import { isDone, type Course, type CourseState } from '../state/course.ts';
import type { Lab, LabState } from '../state/labStore.ts';

export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** Phones: vectors are bars to be tapped. */
export const narrow = '(max-width: 40rem)';
/** One column: the lesson or the step's words above the figure, and editors in a sheet over the foot of the screen. */
export const stacked = '(max-width: 64rem)';

export interface Page {
  readonly lab: Lab;
  readonly course: Course;
  /** What this page keeps for itself over its reloads; throws where it keeps nothing. */
  readonly tab: () => Keeper;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly theme: Theme;
  /** What may not be edited here. */
  readonly locked: readonly Lockable[];
  /** Stands in a frame, whose foot may be out of sight: nothing lies over it, and nothing scrolls by itself. */
  readonly isFramed: boolean;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a panel stands outside its page');
  return page;
}

export function useLabState<T>(select: (state: LabState) => T): T {
  return useStore(usePage().lab.store, select);
}

export function useCourseState<T>(select: (state: CourseState) => T): T {
  return useStore(usePage().course.store, select);
}

export function useIsDone(place: Place): boolean {
  return useCourseState((state) => isDone(state, place));
}
