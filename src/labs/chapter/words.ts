// The words of this topic, as its parts hand them down.
import type { chapterMessages } from '../../i18n/chapter/messages.ts';

export type Words = ReturnType<typeof chapterMessages>;
