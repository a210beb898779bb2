// What an embed and a presentation give to the panels: the page in its language and theme, with copying and pasting left to the full page.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../../document/embed/conversation.ts';
import type { EmbedWarning } from '../../document/embed/parameters.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pageMessages } from '../../i18n/messages.ts';
import type { Exchange, VectorPlace } from '../../panels/exchange/exchange.ts';
import type { Page, Theme } from '../../panels/page.ts';
import { autosave, type SaveProblem, type Storages } from '../../state/autosave.ts';
import type { Course } from '../../state/course.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import type { Settings } from '../vocabulary.ts';
import type { Look } from './look.ts';
import type { OpenedFramed } from './openFramedLab.ts';

export interface FramedProps extends OpenedFramed {
  readonly course: Course;
  readonly settings: Settings;
  readonly storages: Storages;
  readonly warnings: readonly EmbedWarning[];
  readonly look: StoreApi<Look>;
  /** null outside a frame. */
  readonly conversation: Conversation | null;
}

interface FramedPage {
  readonly page: Page;
  readonly exchange: Exchange;
  /** Why changes are not kept, where that was asked for. */
  readonly problem: SaveProblem | null;
}

/** `titleIn` names the page in a language. */
export function useFramedPage({ lab, course, settings, storages, look, problem: first }: FramedProps, titleIn: (locale: Locale) => string): FramedPage {
  const { locale, theme: chosen } = useStore(look);
  const [problem, setProblem] = useState(first);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme: Theme = chosen !== 'auto' ? chosen : isDark ? 'dark' : 'light';
  const messages = pageMessages(locale);
  const title = titleIn(locale);
  const focused = useRef<VectorPlace | null>(null);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
    document.title = title;
  }, [locale, theme, title]);
  useEffect(() => (settings.autosave === null ? undefined : autosave(lab, storages, () => '', setProblem)), [lab, storages, settings]);

  const page = useMemo(
    (): Page => ({ lab, course, tab: storages.tab, messages, locale, theme, locked: settings.locked, isFramed: true, setLocale: (next) => look.setState({ locale: next }), setTheme: (next) => look.setState({ theme: next }) }),
    [lab, course, storages, messages, locale, theme, settings, look],
  );
  const exchange = useMemo((): Exchange => ({ open: () => undefined, prefetch: () => undefined, focused }), []);
  return { page, exchange, problem };
}
