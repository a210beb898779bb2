// Keeps the address in step with the lab, and the lab with the address: a link to what is on the page, at any time.
import { decodeLink, encodeLink, isLink, type LinkRefusal } from '../document/link.ts';
import type { LabDocument } from '../document/document.ts';
import type { Linked } from '../document/linkText.ts';
import { isScenes } from '../document/scenes/isScenes.ts';
import type { Lab } from './labStore.ts';
import { createLatest } from './latest.ts';

/** The fragment of the page's address, without its "#". */
export interface Address {
  read(): string;
  /** Writes it without a step in the browser's history. May throw, as browsers do after many writes. */
  replace(fragment: string): void;
  /** Tells when someone else changed it; returns the function that stops this. */
  watch(tell: () => void): () => void;
}

/** A link that could not be opened, with its text. */
export interface LinkFault extends LinkRefusal {
  readonly fragment: string;
}

/** What the address has and the page does not show. scenes: a list of them, which only the presentation opens. */
export type AddressFault = LinkFault | { readonly problem: 'scenes'; readonly fragment: string };

/** Milliseconds of rest after a change before the address is written. */
const rest = 300;

/** The fragment of a link to what is committed now, step, cell and direction with it, and the run of the training lab where it shows one. */
export function linkTo(lab: Lab, encode: (linked: Linked) => Promise<string> = encodeLink): Promise<string> {
  const { document, stage, direction, pick, training } = lab.store.getState();
  return encode({ document, view: { stage, direction, pick }, ...(training && { training }) });
}

interface Opening {
  /** Reading takes a moment. Nothing is opened once this has told that it comes too late. */
  readonly signal?: AbortSignal;
  /** Takes the place of the link's document. */
  readonly newer?: LabDocument | null;
}

export function faultOf({ problem, missing }: LinkRefusal, fragment: string): LinkFault {
  return { problem, fragment, ...(missing && { missing }) };
}

/** Opens a link as one undoable step; null when nothing went wrong. */
export async function openLink(lab: Lab, link: string, { signal, newer = null }: Opening = {}): Promise<LinkFault | null> {
  const read = await decodeLink(link);
  if (signal?.aborted) return null;
  if (!read.ok) return faultOf(read, link);
  return lab.open(newer ? { ...read.linked, document: newer } : read.linked) ? null : { problem: 'limits', fragment: link };
}

/** Whether a page has something to do with a fragment: as a link, as a list of scenes, or to go back to the beginning where it is empty. Others, such as an anchor's, are left alone. */
export function isOurs(fragment: string): boolean {
  return fragment === '' || isLink(fragment) || isScenes(fragment);
}

/** Opens a fragment as a link, and goes back to the beginning where it is empty. */
export async function openFragment(lab: Lab, fragment: string, opening?: Opening): Promise<LinkFault | null> {
  if (fragment !== '') return openLink(lab, fragment, opening);
  lab.startOver();
  return null;
}

/** Opens fragments for all who ask, the newest where several do: who asks for another has no use for what is still being read. */
export function createOpening(lab: Lab): (fragment: string) => Promise<LinkFault | null> {
  const latest = createLatest();
  return (fragment) => openFragment(lab, fragment, { signal: latest.begin() });
}

/** A list of scenes is opened by the presentation alone: other pages say so. */
export function scenesFault(fragment: string): AddressFault | null {
  return isScenes(fragment) ? { problem: 'scenes', fragment } : null;
}

interface Followed {
  /** Hears of each fragment written. */
  write(fragment: string): void;
  /** Hears of each link that came, with its fault. */
  open(fault: AddressFault | null): void;
}

/**
 * Writes the address some time after each change, and opens the links that come into it. Writes it at the beginning too, unless `fault` is the reason why
 * what it says is not on the page: then it stays until the next change. Returns the function that ends both.
 */
export function followAddress(lab: Lab, address: Address, fault: AddressFault | null, on: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What is under way when something newer begins comes too late.
  const latest = createLatest();

  const write = async (): Promise<void> => {
    const signal = latest.begin();
    const fragment = lab.isAtStart() ? '' : await linkTo(lab);
    if (signal.aborted || fragment === address.read()) return;
    try {
      address.replace(fragment);
    } catch {
      // The browser had enough of it for a while; the next change tries again.
      return;
    }
    on.write(fragment);
  };

  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), rest);
  };

  const open = async (): Promise<void> => {
    const fragment = address.read();
    if (!isOurs(fragment)) return;
    clearTimeout(timer);
    const signal = latest.begin();
    const opened = scenesFault(fragment) ?? (await openFragment(lab, fragment, { signal }));
    if (signal.aborted) return;
    on.open(opened);
    // What it says nothing of, such as a run of the training lab, is as it was.
    if (opened === null) writeSoon();
  };

  if (!fault) writeSoon();
  const stops = [
    lab.store.subscribe(writeSoon),
    address.watch(() => void open()),
  ];
  return () => {
    clearTimeout(timer);
    latest.stop();
    for (const stop of stops) stop();
  };
}
