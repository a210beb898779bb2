// The training lab's store: runs that start from the committed batch, the step that is shown as the lab's draft, and playing.
import { createStore } from 'zustand/vanilla';
import { checkDocument } from '../../document/codec.ts';
import type { LabDocument } from '../../document/document.ts';
import { limits } from '../../document/limits.ts';
import { drawStart } from '../../document/training/drawStart.ts';
import { isSameTraining } from '../../document/training/linkTraining.ts';
import { withParameters } from '../../document/training/parameters.ts';
import { trainingDefaults, type Beside, type Training } from '../../document/training/training.ts';
import type { TrainingOptions } from '../../engine/training/index.ts';
import type { TrainingSceneId } from '../../lesson/training/ids.ts';
import { variable, type Live } from '../../notation/live.ts';
import type { Edit, Lab, LabState } from '../labStore.ts';
import { createPlayer, frameBudget, type Speed } from './player.ts';
import { createRuns } from './runs.ts';
import { frameAt, frameOfDraft, type TrainingFrame } from './trainingFrame.ts';
import type { Environment, Notice, Told, TrainingState } from './trainingState.ts';

/** Pictures in which steps that were computed before are played again, as fast as it goes. */
const replayPictures = 120;

export function createTraining(lab: Lab, { frames, now, interval }: Environment) {
  const store = createStore<TrainingState>()(() => ({
    options: trainingDefaults, beside: null, speed: 20, isPlaying: false, target: null, until: null, step: 0, length: 0, end: null, notice: null, seed: null, scene: null, told: null,
  }));
  const { getState: state, setState } = store;
  let start = lab.store.getState().document;
  let runs = createRuns(start, trainingDefaults, null);
  let step = 0;
  /** The start with the numbers of the step; at step 0 the start itself. */
  let shown = start;
  let published: Training | null = null;
  let drawn: { readonly document: LabDocument; readonly seed: number } | null = null;
  /** What is said of a change of the batch that was made here. */
  let said: Notice | null | undefined;
  let isCommitting = false;
  let told = 0;
  let stops: readonly (() => void)[] = [];
  /** b of each batch that was kept or edited, which undo and redo bring back with it. */
  const biases = new WeakMap<LabDocument, number>();
  const live = variable<TrainingFrame>(frameAt(runs, 0, start));
  const trailing = variable<TrainingFrame>(live.get());

  const isPlayingOn = (): boolean => state().isPlaying && state().target === null;

  const follow = (): void => trailing.set(live.get());
  const showFirst = (): void => {
    shown = step === 0 ? start : withParameters(start, runs.own.at(Math.min(step, runs.own.length)));
    if (step > 0) lab.preview(() => shown);
    else lab.cancelPreview();
    live.set(frameAt(runs, step, shown));
  };
  const show = (): void => {
    showFirst();
    follow();
  };

  /** Follows what the lab shows otherwise: a vector that is dragged, and a draft that was called off from elsewhere. What is committed comes by `onLab`. */
  const onDraft = (): void => {
    const { document } = lab.live.get();
    if (isCommitting || document === shown || lab.store.getState().document !== start) return;
    if (document !== start) return live.set(frameOfDraft(runs, step, document, { ...state().options, bias: live.get().bias }));
    player.stop();
    step = 0;
    show();
    rest();
  };

  const publish = (): void => {
    const { options, beside, target } = state();
    const at = target ?? step;
    const training = { options, beside, step: at };
    published = isSameTraining(training, { options: trainingDefaults, beside: null, step: 0 }) ? null : training;
    lab.setTraining(published);
  };

  const tell = (at: number | null): Told => ({ step: at, count: ++told });

  const rest = (part: Partial<TrainingState> = {}): void => {
    setState({ isPlaying: false, target: null, until: null, step, length: runs.length(), end: runs.own.end, told: tell(step), ...part });
    publish();
  };

  const player = createPlayer(
    {
      goOn(steps, hasTime) {
        const { target, until } = state();
        const goal = target ?? until ?? limits.training.steps;
        const known = runs.length();
        const most = Number.isFinite(steps) ? steps : step < known && target === null ? Math.ceil(known / replayPictures) : goal;
        const next = Math.min(step + most, goal);
        if (next > known) runs.computeTo(next, hasTime);
        const from = step;
        step = Math.max(from, Math.min(next, runs.length()));
        return step - from;
      },
      show: showFirst,
      follow,
      onEnd: () => rest(step === limits.training.steps && isPlayingOn() ? { notice: { kind: 'longest', step } } : {}),
    },
    { frames, now, interval, speed: () => (state().target === null ? state().speed : 'fastest') },
  );

  const begin = (document: LabDocument): void => {
    const { options, beside } = state();
    start = document;
    runs = createRuns(start, options, beside);
    step = 0;
    show();
  };

  const run = (target: number | null, until: number | null = null): void => {
    setState({ isPlaying: true, target, until, notice: null, told: null });
    publish();
    player.start();
  };

  /** Shows a step: at once where it was computed before, else when it is, which `halt` can stop. */
  const goTo = (asked: number, part: Partial<TrainingState> = {}): void => {
    const next = Math.max(0, Math.min(Math.round(asked), limits.training.steps));
    player.stop();
    // A step or a few more are there at once: what is pressed next finds the run at rest.
    const until = now() + frameBudget;
    if (next > runs.length()) runs.computeTo(next, () => now() < until);
    if (next > runs.length() && !runs.haveEnded()) return run(next);
    step = Math.min(next, runs.length());
    show();
    rest({ notice: null, ...part });
  };

  /** Begins anew from the same start, otherwise. Goes on playing if it did. */
  const change = (part: Partial<Pick<TrainingState, 'options' | 'beside'>>): void => {
    const goesOn = isPlayingOn();
    player.stop();
    setState({ ...part, notice: step > 0 ? { kind: 'optionChanged', step } : null, end: null, told: tell(null) });
    begin(start);
    if (goesOn) player.start();
    else rest();
  };

  const adopt = ({ options, beside, step: asked }: Training): void => {
    player.stop();
    setState({ options, beside, notice: null, isPlaying: false, target: null });
    begin(lab.store.getState().document);
    goTo(asked);
  };

  const onLab = (next: LabState, before: LabState): void => {
    if (next.document !== before.document) {
      const goesOn = isPlayingOn() && next.change?.kind === 'edit';
      player.stop();
      const notice = said !== undefined ? said : runs.length() > 0 ? { kind: 'batchChanged' as const, step } : null;
      said = undefined;
      const options = withBias(state().options, biases.get(next.document));
      setState({ notice, end: null, seed: drawn?.document === next.document ? drawn.seed : null, options, told: tell(null) });
      begin(next.document);
      if (goesOn) player.start();
      else rest({ told: tell(null) });
    } else if (next.training !== before.training && next.training !== published && next.training !== null) adopt(next.training);
  };

  /** Commits a change of what is shown, or of the start: what comes of it is the new start. */
  const commit = (edit: Edit, notice: Notice | null, of = shown): void => {
    const next = edit(of);
    const isAllowed = checkDocument(next) !== null;
    const before = start;
    if (isAllowed) {
      said = notice;
      if (of !== start && state().options.objective === 'sigmoid') biases.set(start, state().options.bias).set(next, live.get().bias);
      isCommitting = true;
      lab.commit(() => next);
      isCommitting = false;
      said = undefined;
    }
    if (start !== before) return;
    show();
    const refused = isAllowed ? {} : { notice: { kind: 'refused' as const, step }, told: tell(null) };
    if (!state().isPlaying) return rest(refused);
    setState(refused);
    player.start();
  };

  return {
    store,
    live: live as Live<TrainingFrame>,
    /** The same, a frame later while it plays: for what is not looked at first. */
    trailing: trailing as Live<TrainingFrame>,
    /** Plays on, to `until` if it is given; from the start again where the run is at its end. */
    play(until: number | null = null): void {
      if (step >= (until ?? limits.training.steps) || (step > 0 && step >= runs.length() && runs.haveEnded())) step = 0;
      run(null, until);
    },
    /** Stops playing, or computing. */
    halt(notice: Notice['kind'] | null = null): void {
      if (!state().isPlaying) return;
      const { target } = state();
      player.stop();
      const kind = notice ?? (target === null ? null : 'stopped');
      rest({ notice: kind && { kind, step } });
    },
    goTo: (asked: number): void => goTo(asked),
    /** The same for a slider, which says where it is. */
    slideTo: (asked: number): void => goTo(asked, { told: null }),
    /** Shows a computed step for as long as it is dragged: `goTo` ends it. */
    scrub(asked: number): void {
      const next = Math.max(0, Math.min(Math.round(asked), runs.length()));
      player.stop();
      if (state().isPlaying || state().told) setState({ isPlaying: false, target: null, told: null });
      if (next === step) return;
      step = next;
      show();
    },
    stepBy: (steps: number): void => goTo(step + steps),
    setSpeed: (speed: Speed): void => setState({ speed }),
    setOptions(part: Partial<TrainingOptions>): void {
      const options = { ...state().options, ...part };
      const { beside } = state();
      change({ options, beside: beside && isSame(options, beside) ? null : beside });
    },
    setBeside(beside: Beside | null): void {
      const at = step;
      const goesOn = isPlayingOn();
      change({ beside });
      if (!goesOn) goTo(at);
    },
    /** What a scene sets up: begins anew, at rest. */
    setScene(scene: TrainingSceneId, options: TrainingOptions, beside: Beside | null, speed: Speed): void {
      setState({ scene, speed });
      adopt({ options, beside, step: 0 });
    },
    /** Takes what is there, as a link brought it, for that scene's. */
    keepScene: (scene: TrainingSceneId): void => setState({ scene }),
    draw(seed: number): void {
      const document = drawStart(start, seed);
      drawn = { document, seed };
      said = null;
      lab.commit(() => document);
      said = undefined;
    },
    /** Makes the step that is shown the batch, as one step that can be undone. */
    keep(): void {
      if (step === 0) return;
      const at = step;
      player.stop();
      setState({ isPlaying: false, target: null });
      commit((document) => document, { kind: 'kept', step: at });
    },
    /** Shows a change of the batch as it stands; playing waits for its end. */
    preview(edit: Edit): void {
      player.stop();
      lab.preview(() => edit(shown));
    },
    commit: (edit: Edit): void => commit(edit, step > 0 ? { kind: 'edited', step } : null),
    /** The same two for a change of the start, whatever step is shown: the run begins anew from it. */
    previewStart(edit: Edit): void {
      player.stop();
      lab.preview(edit);
    },
    commitStart: (edit: Edit): void => commit(edit, step > 0 ? { kind: 'optionChanged', step } : null, start),
    cancel(): void {
      show();
      if (state().isPlaying) player.start();
    },
    /** Begins to follow the lab, and takes up what a link brought. */
    open(): void {
      stops = [lab.live.subscribe(onDraft), lab.store.subscribe(onLab)];
      const { document, training } = lab.store.getState();
      if (document !== start) begin(document);
      if (training) return adopt(training);
      show();
      rest();
    },
    /** Leaves the lab as it was committed. */
    close(): void {
      for (const stop of stops) stop();
      player.stop();
      lab.cancelPreview();
      setState({ isPlaying: false, target: null });
      lab.setTraining(null);
    },
  };
}

function withBias(options: TrainingOptions, bias = options.bias): TrainingOptions {
  return bias === options.bias ? options : { ...options, bias };
}

/** Whether the run beside would do nothing otherwise. */
function isSame({ objective, update }: TrainingOptions, beside: Beside): boolean {
  return (beside.what === 'objective' && beside.objective === objective) || (beside.what === 'update' && beside.update === update);
}

export type TrainingLab = ReturnType<typeof createTraining>;
