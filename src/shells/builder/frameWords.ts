// What the texts to paste call the figure: by its topic, else by its step, in the figure's own language.
import { builderMessages } from '../../i18n/builder/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pageMessages } from '../../i18n/messages.ts';
import { stepOf, type Choice } from './choice.ts';

export interface FrameWords {
  /** Of the frame, for those who listen. */
  readonly title: string;
  /** Of the link that stands where the frame cannot be. */
  readonly link: string;
}

/** `locale` is the language of a figure that takes its reader's. */
export function frameWords(choice: Choice, locale: Locale): FrameWords {
  const language = choice.settings.language ?? locale;
  const { lesson, steps } = pageMessages(language);
  const { place } = choice.settings;
  const subject = place === null ? steps[stepOf(choice)].tab : place.topic === 'contents' ? lesson.contents : lesson.topics[place.topic].name;
  const words = builderMessages(language);
  return { title: words.frameTitle(subject), link: words.frameLink(subject) };
}
