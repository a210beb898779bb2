// What the parameters of embeds and presentations may name: the languages, examples and places that there are.
import type { EmbedSettings, EmbedVocabulary } from '../document/embed/parameters.ts';
import { chooseLocale, locales, type Locale } from '../i18n/locale.ts';
import { presets, type PresetId } from '../lesson/presets.ts';
import { contents, readPlace, topics, writePlace, type Place } from '../lesson/topics.ts';

export type Settings = EmbedSettings<Locale, PresetId, Place>;

const isPreset = (text: string): text is PresetId => Object.hasOwn(presets, text);

export const vocabulary: EmbedVocabulary<Locale, PresetId, Place> = {
  lang: { read: (text) => (/^(en|pt)([-_]|$)/i.test(text) ? chooseLocale([text]) : null), write: (locale) => locale, names: locales },
  preset: { read: (text) => (isPreset(text) ? text : null), write: (preset) => preset, names: Object.keys(presets) },
  lesson: { read: readPlace, write: writePlace, names: [contents.topic, ...topics] },
};
