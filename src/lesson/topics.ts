// The topics that stand beside the steps, and the places in them that a link can name: `topic` or `topic/card`.
import type { Locale } from '../i18n/locale.ts';
import { cellCards } from './cell/ids.ts';
import { chapterSections } from './chapter/sections.ts';
import { glossaryTerms } from './glossary/ids.ts';
import { guidedCards } from './guided/ids.ts';
import { codeLineIds } from './codeLineIds.ts';
import { trainingScenes } from './training/ids.ts';
import { predictionIds } from './predictions/ids.ts';
import { realNumbersCards } from './realNumbersIds.ts';
import { zeroShotCards } from './zeroShot/ids.ts';

export const topics = [
  'guided', 'predict', 'cell', 'temperature', 'directions', 'zero-shot', 'pseudo-code', 'chapter', 'break-it', 'real-numbers', 'golf', 'training', 'glossary',
] as const;
export type Topic = (typeof topics)[number];

/** The cards of each topic, in their order; a topic without cards is one page. */
export const cardsOf: Readonly<Record<Topic, readonly string[]>> = {
  guided: guidedCards,
  predict: predictionIds,
  cell: cellCards,
  temperature: ['curves', 'best', 'learned'],
  directions: [],
  'zero-shot': zeroShotCards,
  'pseudo-code': codeLineIds,
  chapter: chapterSections,
  'break-it': [
    'not-normalised', 'forgot-exp', 'times-tau', 'shifted-labels', 'one-direction', 'log-base-10', 'wrong-axis', 'naive-float16', 'naive-float32',
    'symptom-near-chance', 'symptom-too-flat', 'symptom-sure', 'symptom-quotient', 'symptom-half-precision', 'symptom-longer', 'symptom-traded', 'symptom-twins',
  ],
  'real-numbers': realNumbersCards,
  golf: ['cat-chooses-dog', 'caption-chooses-bird', 'all-right-again', 'apart'],
  training: trainingScenes,
  glossary: glossaryTerms,
};

export interface Place {
  /** `contents` lists the topics. */
  readonly topic: Topic | 'contents';
  /** null: the topic's own first page. */
  readonly card: string | null;
}

/** The parameter of the address that names a place. */
export const lessonParameter = 'lesson';

export const contents: Place = { topic: 'contents', card: null };

/** Topics whose figure is their own, so that the page's is put away while they are open. */
const withOwnFigure: readonly Place['topic'][] = ['zero-shot', 'training'];
/** Those of them that draw numbers of their own too, and not the page's. */
const withOwnNumbers: readonly Place['topic'][] = ['zero-shot'];

/** Whether what stands at a place takes the page for itself: no steps, no figure, no temperature. */
export function hasOwnFigure(place: Place | null): boolean {
  return place !== null && withOwnFigure.includes(place.topic);
}

/** Whether the page's numbers are out of sight at a place: nothing to undo, copy or paste there. */
export function hasOwnNumbers(place: Place | null): boolean {
  return place !== null && withOwnNumbers.includes(place.topic);
}

/** What the address says of a place; null where no such topic or card exists. */
export function readPlace(text: string): Place | null {
  if (text === '' || text === contents.topic) return contents;
  const [name, card, ...rest] = text.split('/');
  const topic = topics.find((each) => each === name);
  if (topic === undefined || rest.length > 0) return null;
  if (card === undefined) return { topic, card: null };
  return cardsOf[topic].includes(card) ? { topic, card } : null;
}

/** The address of a place, in the language of the page that leads there. */
export function placeHref(place: Place, locale: Locale): string {
  return `?lang=${locale}${lessonEntry(place)}`;
}

/** What an address that has a parameter already says of a place, beginning with `&`; nothing for none. */
export function lessonEntry(place: Place | null): string {
  return place ? `&${lessonParameter}=${writePlace(place)}` : '';
}

export function writePlace({ topic, card }: Place): string {
  return card === null ? topic : `${topic}/${card}`;
}
