// What the author has chosen, the one value from which preview and texts follow; and how links become part of it.
import { encodeDocument } from '../../document/codec.ts';
import { createDocument } from '../../document/createDocument.ts';
import { embedAddress } from '../../document/embed/snippets.ts';
import { writeEmbed, type Parameter } from '../../document/embed/parameters.ts';
import { decodeLink, encodeLink, isLink, type LinkRefusal } from '../../document/link.ts';
import type { Linked, LinkView } from '../../document/linkText.ts';
import { presets, type PresetId } from '../../lesson/presets.ts';
import type { Place } from '../../lesson/topics.ts';
import type { Stage } from '../../notation/cellRef.ts';
import { openingView } from '../../state/labStore.ts';
import { vocabulary, type Settings } from '../vocabulary.ts';

/** Numbers that come with a link, written anew by this page. */
export interface ChosenLink {
  /** Without "#". */
  readonly fragment: string;
  readonly stage: Stage;
  /** The document as text. */
  readonly document: string;
}

export interface Choice {
  readonly settings: Settings;
  /** null: the numbers are the preset's. */
  readonly link: ChosenLink | null;
}

export type LinkFault = LinkRefusal | { readonly problem: 'notALink' };

export const untouched: Choice = {
  settings: { language: null, theme: 'auto', step: null, preset: null, place: null, hidden: [], locked: [], digits: 'full', reveal: 'auto', autosave: null },
  link: null,
};

/** Beside a lesson there is nothing to reveal. */
export const parametersOf = ({ settings }: Choice): readonly Parameter[] => writeEmbed(settings.place === null ? settings : { ...settings, reveal: 'auto' }, vocabulary);

/** The step that the embed opens on; a lesson beside it may have its own. */
export const stepOf = ({ settings, link }: Choice): Stage => settings.step ?? link?.stage ?? openingView.stage;

export const presetIds: readonly PresetId[] = ['chapter', 'normalised', 'misranked'];
const presetDocument = (id: PresetId): string => encodeDocument(createDocument(presets[id]));

export const documentOf = ({ settings, link }: Choice): string => link?.document ?? presetDocument(settings.preset ?? 'chapter');

/** The choice with another step; what it opens on anyhow is not said. */
export function withStep(choice: Choice, step: Stage): Choice {
  const unsaid: Choice = { ...choice, settings: { ...choice.settings, step: null } };
  return stepOf(unsaid) === step ? unsaid : { ...choice, settings: { ...choice.settings, step } };
}

export const withPreset = (choice: Choice, id: PresetId): Choice =>
  withStep({ settings: { ...choice.settings, preset: id === 'chapter' ? null : id }, link: null }, stepOf(choice));

/** The step is the link's from now on. */
export const withLink = ({ settings }: Choice, link: ChosenLink): Choice => ({ settings: { ...settings, preset: null, step: null }, link });

/** A link as a person has it: an address, or its end. */
export async function readLink(text: string): Promise<{ readonly ok: true; readonly linked: Linked } | ({ readonly ok: false } & LinkFault)> {
  const fragment = text.slice(text.indexOf('#') + 1).trim();
  return isLink(fragment) ? decodeLink(fragment) : { ok: false, problem: 'notALink' };
}

export async function chosenLink(linked: Linked): Promise<ChosenLink> {
  return { fragment: await encodeLink(linked), stage: linked.view?.stage ?? openingView.stage, document: encodeDocument(linked.document) };
}

/** The choice with what a page shows, of which `link` is the link: a preset by its name, if it is no more than that. */
export function withShown(choice: Choice, { view, training }: Linked, link: ChosenLink): Choice {
  const preset = presetIds.find((id) => presetDocument(id) === link.document);
  if (preset === undefined || training || (view && !looksAtOpening(view))) return withLink(choice, link);
  return withStep(withPreset(choice, preset), link.stage);
}

function looksAtOpening({ direction, pick }: LinkView): boolean {
  return direction === openingView.direction && pick.row === openingView.pick.row && pick.col === openingView.pick.col;
}

/** Where the author has gone in the preview from what was chosen. */
export interface Moved {
  /** null before it went to another. */
  readonly step: Stage | null;
  /** To its numbers; null before they were changed. */
  readonly link: ChosenLink | null;
}

export const hasOtherNumbers = (choice: Choice, { link }: Moved): boolean => link !== null && link.document !== documentOf(choice);

/** The choice as the preview shows it. */
export function withMoved(choice: Choice, moved: Moved): Choice {
  const there = moved.link && hasOtherNumbers(choice, moved) ? withLink(choice, moved.link) : choice;
  return moved.step ? withStep(there, moved.step) : there;
}

export const withPlace = (choice: Choice, place: Place | null): Choice => ({ ...choice, settings: { ...choice.settings, place } });

/** The address of the preview, where nothing is kept from one look to the next. */
export const previewAddress = (base: string, { settings, link }: Choice): string =>
  embedAddress(base, parametersOf({ settings: { ...settings, autosave: null }, link }), link?.fragment ?? '');

/** What the preview cannot be told while it runs, as text: it is opened anew when this changes. */
export function structureOf({ settings, link }: Choice): string {
  return JSON.stringify([parametersOf({ settings: { ...settings, theme: 'auto', language: null, step: null, autosave: null }, link }), link !== null]);
}
