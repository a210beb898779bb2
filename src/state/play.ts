// A change that is played: shown little by little, then made as one step that can be undone.
import type { Item, LabDocument } from '../document/document.ts';
import type { Edit, Lab } from './labStore.ts';

/** Milliseconds that a played change takes. */
export const playTime = 250;

/** The browser's frames, or a stand-in. `request` gives the time in ms to `draw`, once; what it returns calls that off. */
export interface Frames {
  request(draw: (time: number) => void): () => void;
}

export interface Play {
  /** Jumps to the end; nothing when it has ended. */
  finish(): void;
  /** Goes back to where it began; nothing when it has ended. */
  cancel(): void;
}

/**
 * Plays `edit` of the committed document over `duration` ms (0: at once). Whatever else changes the document meanwhile ends it where that change leads.
 * `onEnd` hears of its end, made or called off.
 */
export function play(lab: Lab, edit: Edit, { duration, frames, onEnd }: { readonly duration: number; readonly frames: Frames; readonly onEnd?: (isMade: boolean) => void }): Play {
  const from = lab.store.getState().document;
  const to = edit(from);
  let hasEnded = false;
  let callOff = () => {};
  let start: number | null = null;

  const end = (isMade: boolean) => {
    if (hasEnded) return;
    hasEnded = true;
    callOff();
    stop();
    if (isMade) lab.commit(edit);
    else lab.cancelPreview();
    onEnd?.(isMade);
  };
  const stop = lab.store.subscribe(({ document }) => document !== from && end(false));
  const draw = (time: number) => {
    start ??= time;
    const share = (time - start) / duration;
    if (share >= 1 || !lab.preview(() => between(from, to, smooth(share)))) return end(true);
    callOff = frames.request(draw);
  };

  if (duration > 0) callOff = frames.request(draw);
  else end(true);
  return { finish: () => end(true), cancel: () => end(false) };
}

/** Slow at both ends: 0 at 0, 1 at 1. */
function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

/**
 * The document at `share` (0 to 1) of the way: vectors move on straight lines, the temperature evenly on a logarithmic scale, all to three
 * digits, so that they fit where numbers are typed. What cannot be halfway (a switch, an item that came or went) is as in `to`, once anything
 * has moved.
 */
export function between(from: LabDocument, to: LabDocument, share: number): LabDocument {
  if (share <= 0) return from;
  const moved = (before: readonly Item[], after: readonly Item[]) =>
    after.map((item, i) => {
      const start = before[i];
      if (!start || start.id !== item.id || start.vector.length !== item.vector.length) return item;
      return { ...item, vector: item.vector.map((x, k) => mix(start.vector[k] ?? x, x, share)) };
    });
  const [first, last] = [from.temperature.value, to.temperature.value];
  return {
    ...to,
    images: moved(from.images, to.images),
    texts: moved(from.texts, to.texts),
    temperature: first === last || share >= 1 ? to.temperature : { value: rounded(first * (last / first) ** share), typed: null },
  };
}

function mix(from: number, to: number, share: number): number {
  return from === to || share >= 1 ? to : rounded(from + (to - from) * share);
}

const rounded = (value: number): number => Number(value.toPrecision(3));
