// The language and theme of an embed or a presentation, which its address begins with and its host may change.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EmbedTheme } from '../../document/embed/parameters.ts';
import { chooseLocale, type Locale } from '../../i18n/locale.ts';
import type { Settings } from '../vocabulary.ts';

export interface Look {
  readonly locale: Locale;
  readonly theme: EmbedTheme;
}

export function createLook({ language, theme }: Settings): StoreApi<Look> {
  return createStore<Look>()(() => ({ locale: language ?? chooseLocale(navigator.languages), theme }));
}
