// What every part of the lab works with: its store and its words.
import { createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { Side } from '../../document/document.ts';
import { trainingMessages, type TrainingWords } from '../../i18n/training/messages.ts';
import { browserFrames } from '../../panels/browserFrames.ts';
import { usePage } from '../../panels/page.ts';
import type { Lab } from '../../state/labStore.ts';
import type { StepMatrixKind } from '../../views/training/matrixOfStep.ts';
import { createTraining, type TrainingLab } from '../../state/training/training.ts';
import type { TrainingState } from '../../state/training/trainingState.ts';

/** What of a step is looked at, beside the picked pair. */
export interface TrainingLook {
  /** null: what the objective makes of the vectors. */
  readonly matrix: StepMatrixKind | null;
  /** Of the picked pair, the one whose force is taken apart. */
  readonly side: Side;
}

interface TrainingContextValue {
  readonly training: TrainingLab;
  readonly words: TrainingWords;
  readonly look: TrainingLook;
  readonly setLook: (part: Partial<TrainingLook>) => void;
}

/** One store a page, so that the run is as it was when the topic is opened again. */
const opened = new WeakMap<Lab, TrainingLab>();

/** Where less motion is asked for, a run is seen in single pictures, two a second at most. */
const calmInterval = 500;

function trainingOf(lab: Lab): TrainingLab {
  const known = opened.get(lab);
  if (known) return known;
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');
  const training = createTraining(lab, {
    frames: browserFrames,
    now: () => performance.now(),
    interval: () => (reduced.matches ? calmInterval : 0),
  });
  opened.set(lab, training);
  return training;
}

export function useNewTraining(): TrainingContextValue {
  const { lab, locale } = usePage();
  const [look, change] = useState<TrainingLook>({ matrix: null, side: 'images' });
  const setLook = useCallback((part: Partial<TrainingLook>) => change((before) => ({ ...before, ...part })), []);
  return useMemo(() => ({ training: trainingOf(lab), words: trainingMessages(locale), look, setLook }), [lab, locale, look, setLook]);
}

export const TrainingContext = createContext<TrainingContextValue | null>(null);

export function useTraining(): TrainingContextValue {
  const value = useContext(TrainingContext);
  if (!value) throw new Error('a part of the lab stands outside it');
  return value;
}

/** Follows a part of the state, which rests while the run plays. What is selected stays the same object while it does not change. */
export function useTrainingState<T>(select: (state: TrainingState) => T): T {
  const { store } = useTraining().training;
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
