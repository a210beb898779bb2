// Keeps the address in step with the lab, and the lab with the address: a link to what is on the page, at any time.
import { decodeLink, encodeLink, isLink, type LinkProblem, type LinkReading } from '../document/link.ts';
import type { LabDocument } from '../document/document.ts';
import type { Linked } from '../document/linkText.ts';
import { openingView, type Lab } from './labStore.ts';

/** The fragment of the page's address, without its "#". */
export interface Address {
  read(): string;
  /** Writes it without a step in the browser's history. May throw, as browsers do after many writes. */
  replace(fragment: string): void;
  /** Tells when someone else changed it; returns the function that stops this. */
  watch(tell: () => void): () => void;
}

/** A link that could not be opened, with its text. */
export interface LinkFault {
  readonly problem: LinkProblem;
  readonly fragment: string;
}

/** Milliseconds of rest after a change before the address is written. */
const rest = 300;

/** The fragment of a link to what is committed now, step, cell and direction with it, and the run of the training lab where it shows one. */
export function linkTo(lab: Lab, encode: (linked: Linked) => Promise<string> = encodeLink): Promise<string> {
  const { document, stage, direction, pick, training } = lab.store.getState();
  return encode({ document, view: { stage, direction, pick }, ...(training && { training }) });
}

/** Whether the page shows what it opens on when nothing says otherwise. */
function isOpening(lab: Lab): boolean {
  const { stage, direction, pick, training } = lab.store.getState();
  return training === null && !lab.canReset() && stage === openingView.stage && direction === openingView.direction && pick.row === openingView.pick.row && pick.col === openingView.pick.col;
}

/** Opens the link in `fragment`, if it is one, as one undoable step; null when nothing went wrong. A `newer` document takes the place of the link's. */
export async function openLink(lab: Lab, fragment: string, newer: LabDocument | null = null): Promise<LinkFault | null> {
  if (!isLink(fragment)) return null;
  const read = await decodeLink(fragment);
  return accept(lab, fragment, read.ok && newer ? { ok: true, linked: { ...read.linked, document: newer } } : read);
}

function accept(lab: Lab, fragment: string, read: LinkReading): LinkFault | null {
  if (!read.ok) return { problem: read.problem, fragment };
  return lab.open(read.linked) ? null : { problem: 'limits', fragment };
}

interface Followed {
  /** Hears of each fragment written. */
  write(fragment: string): void;
  /** Hears of each link that came, with its fault. */
  open(fault: LinkFault | null): void;
}

/**
 * Writes the address some time after each change, and opens the links that come into it. Writes it at the beginning too, unless `fault` is the reason why
 * what it says is not on the page: then it stays until the next change. Returns the function that ends both.
 */
export function followAddress(lab: Lab, address: Address, fault: LinkFault | null, on: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What is under way when something newer begins comes too late.
  let latest = 0;

  const write = async (): Promise<void> => {
    const mine = ++latest;
    const fragment = isOpening(lab) ? '' : await linkTo(lab);
    if (mine !== latest || fragment === address.read()) return;
    try {
      address.replace(fragment);
    } catch {
      // The browser had enough of it for a while; the next change tries again.
      return;
    }
    on.write(fragment);
  };

  const open = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++latest;
    const fragment = address.read();
    if (fragment === '') {
      lab.reset();
      lab.setView(openingView);
      on.open(null);
    } else if (isLink(fragment)) {
      const read = await decodeLink(fragment);
      if (mine !== latest) return;
      on.open(accept(lab, fragment, read));
    }
    // The address says already what opening it changed.
    clearTimeout(timer);
  };

  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), rest);
  };

  if (!fault) writeSoon();
  const stops = [
    lab.store.subscribe(writeSoon),
    address.watch(() => void open()),
  ];
  return () => {
    clearTimeout(timer);
    latest += 1;
    for (const stop of stops) stop();
  };
}
