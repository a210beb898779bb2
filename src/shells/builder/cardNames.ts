// What the cards of a topic are called: its words are brought in when the topic is chosen.
import type { Locale } from '../../i18n/locale.ts';
import type { Topic } from '../../lesson/topics.ts';

/** By the card's id. */
type Names = Readonly<Record<string, string>>;

const titles = (cards: Readonly<Record<string, { readonly title: string }>>): Names => Object.fromEntries(Object.entries(cards).map(([id, { title }]) => [id, title]));
const names = (cards: Readonly<Record<string, { readonly name: string }>>): Names => Object.fromEntries(Object.entries(cards).map(([id, { name }]) => [id, name]));

const loaders: Readonly<Partial<Record<Topic, (locale: Locale) => Promise<Names>>>> = {
  guided: async (locale) => titles((await import('../../i18n/guided/messages.ts')).guidedMessages(locale).cards),
  predict: async (locale) => titles((await import('../../i18n/predict/messages.ts')).predictMessages(locale).items),
  cell: async (locale) => {
    const { forwards, backwards } = (await import('../../i18n/cell/messages.ts')).cellMessages(locale);
    return titles({ forwards, backwards });
  },
  temperature: async (locale) => titles((await import('../../i18n/temperature/messages.ts')).temperatureMessages(locale).cards),
  'zero-shot': async (locale) => {
    const { classifier, ensemble, 'missing-class': missing } = (await import('../../i18n/zeroShot/messages.ts')).zeroShotMessages(locale).cards;
    return titles({ classifier, ensemble, 'missing-class': missing });
  },
  chapter: async (locale) => names((await import('../../i18n/chapter/messages.ts')).chapterMessages(locale).sections),
  'break-it': async (locale) => {
    const { bugs, symptoms } = (await import('../../i18n/breakIt/messages.ts')).breakItMessages(locale);
    return { ...names(bugs), ...titles(symptoms) };
  },
  'real-numbers': async (locale) => (await import('../../i18n/realNumbers/messages.ts')).realNumbersMessages(locale).cards,
  golf: async (locale) => titles((await import('../../i18n/golf/messages.ts')).golfMessages(locale).list),
  training: async (locale) => titles((await import('../../i18n/training/messages.ts')).trainingMessages(locale).scenes.items),
  glossary: async (locale) => names((await import('../../i18n/glossary/messages.ts')).glossaryMessages(locale).terms),
};

/** Empty for a topic whose cards have no names but their ids. */
export async function loadCardNames(topic: Topic, locale: Locale): Promise<Names> {
  return (await loaders[topic]?.(locale)) ?? {};
}
