// The figure in a frame: step tabs, figure, a sentence or a question beside it, and what its author left of the controls.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../../document/embed/conversation.ts';
import type { EmbedWarning } from '../../document/embed/parameters.ts';
import { embedMessages } from '../../i18n/embed/messages.ts';
import { createMessages } from '../../i18n/messages.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { ExchangeContext, type Exchange, type VectorPlace } from '../../panels/exchange/exchange.ts';
import { FigurePanel } from '../../panels/figure/FigurePanel.tsx';
import { LessonPanel } from '../../panels/lesson/LessonPanel.tsx';
import { OpenTaskProvider } from '../../panels/lesson/OpenTaskProvider.tsx';
import { PageContext, type Page, type Theme } from '../../panels/page.ts';
import { StatusRegion } from '../../panels/StatusRegion.tsx';
import { stepPanelId, StepsPanel } from '../../panels/steps/StepsPanel.tsx';
import { autosave, type Storages } from '../../state/autosave.ts';
import type { Course } from '../../state/course.ts';
import { concealEachStep } from '../../state/reveal.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { tabId } from '../../views/steps/StepTabs.tsx';
import { topicComponents } from '../topics.tsx';
import { AddressNotices } from '../framed/AddressNotices.tsx';
import { EmbedSide } from './EmbedSide.tsx';
import { followHost } from '../framed/followHost.ts';
import type { Look } from '../framed/look.ts';
import type { OpenedFramed } from '../framed/openFramedLab.ts';
import { RevealButton } from './RevealButton.tsx';
import { StepWords } from './StepWords.tsx';
import type { Settings } from '../vocabulary.ts';
import './embed.css';

interface EmbedProps extends OpenedFramed {
  readonly course: Course;
  readonly settings: Settings;
  readonly storages: Storages;
  readonly warnings: readonly EmbedWarning[];
  readonly look: StoreApi<Look>;
  /** null outside a frame. */
  readonly conversation: Conversation | null;
}

export function Embed({ lab, course, settings, storages, warnings, look, conversation, problem: firstProblem, fault }: EmbedProps) {
  const { locale, theme: chosen } = useStore(look);
  const [problem, setProblem] = useState(firstProblem);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme: Theme = chosen !== 'auto' ? chosen : isDark ? 'dark' : 'light';
  const messages = createMessages(locale);
  const words = embedMessages(locale);
  const place = useStore(course.store, (state) => state.place);
  const isFigureAway = hasOwnFigure(place);
  const focused = useRef<VectorPlace | null>(null);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
    document.title = words.title;
  }, [locale, theme, words]);
  useEffect(() => (conversation ? followHost({ lab, course, look, isAsHighAsNeeded: true }, conversation) : undefined), [lab, course, look, conversation]);
  const isManual = settings.reveal === 'manual' && place === null;
  useEffect(() => (isManual ? concealEachStep(lab) : undefined), [lab, isManual]);
  useEffect(() => (settings.autosave === null ? undefined : autosave(lab, storages, () => '', setProblem)), [lab, storages, settings]);

  const page = useMemo(
    (): Page => ({ lab, course, tab: storages.tab, messages, locale, theme, locked: settings.locked, isFramed: true, setLocale: (next) => look.setState({ locale: next }), setTheme: (next) => look.setState({ theme: next }) }),
    [lab, course, storages, messages, locale, theme, settings, look],
  );
  // What is copied and pasted goes by the host's own ways.
  const exchange = useMemo((): Exchange => ({ open: () => undefined, prefetch: () => undefined, focused }), []);
  const shows = (part: Settings['hidden'][number]) => !settings.hidden.includes(part);
  const hasTabs = shows('steps') && !isFigureAway;
  const stage = useStore(lab.store, (state) => state.stage);
  const panel = hasTabs ? { id: stepPanelId, role: 'tabpanel', 'aria-labelledby': tabId(stage) } : {};

  return (
    <PageContext value={page}>
      <ExchangeContext value={exchange}>
        <OpenTaskProvider>
          {hasTabs && <StepsPanel />}
          <AddressNotices warnings={warnings} fault={fault} problem={problem} />
          <main>
            <div className="embed-main" {...panel} data-contents={settings.place?.topic === 'contents' || undefined} data-figure-away={isFigureAway || undefined}>
              {!isFigureAway && <div className="embed-bench" data-hidden={settings.hidden.join(' ') || undefined}><FigurePanel /></div>}
              <EmbedSide hidden={settings.hidden}>
                {isManual && <RevealButton />}
                {place ? <LessonPanel components={topicComponents} /> : shows('explanation') && <StepWords />}
              </EmbedSide>
            </div>
          </main>
          <StatusRegion />
        </OpenTaskProvider>
      </ExchangeContext>
    </PageContext>
  );
}
