// The slide: a bar with the step's name, the figure as large as fits, the temperature and the losses; all else recedes.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../../document/embed/conversation.ts';
import type { EmbedWarning } from '../../document/embed/parameters.ts';
import { createMessages } from '../../i18n/messages.ts';
import { presentMessages } from '../../i18n/present/messages.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { ControlsPanel } from '../../panels/ControlsPanel.tsx';
import { ExchangeContext, type Exchange, type VectorPlace } from '../../panels/exchange/exchange.ts';
import { FigurePanel } from '../../panels/figure/FigurePanel.tsx';
import { LessonPanel } from '../../panels/lesson/LessonPanel.tsx';
import { NormaliseSwitch } from '../../panels/NormaliseSwitch.tsx';
import { OpenTaskProvider } from '../../panels/lesson/OpenTaskProvider.tsx';
import { PageContext, type Page, type Theme } from '../../panels/page.ts';
import { StatusRegion } from '../../panels/StatusRegion.tsx';
import { TemperaturePanel } from '../../panels/TemperaturePanel.tsx';
import { autosave, type Storages } from '../../state/autosave.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { AddressNotices } from '../framed/AddressNotices.tsx';
import type { Look } from '../framed/look.ts';
import type { OpenedFramed } from '../framed/openFramedLab.ts';
import { TemperatureReadout } from '../framed/TemperatureReadout.tsx';
import { topicComponents } from '../topics.tsx';
import type { Settings } from '../vocabulary.ts';
import { Blank } from './Blank.tsx';
import { Code } from './Code.tsx';
import { Controls } from './Controls.tsx';
import { Keys } from './Keys.tsx';
import { openFile, openFragment, type ScenesNotRead } from './openScenes.ts';
import { PresentNotices } from './PresentNotices.tsx';
import { Title } from './Title.tsx';
import { useFiles } from './useFiles.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useResting } from './useResting.ts';
import './present.css';
import './slide.css';
import './slideFigure.css';
import './strokes.css';

interface PresentProps extends OpenedFramed {
  readonly presentation: Presentation;
  readonly settings: Settings;
  readonly storages: Storages;
  readonly warnings: readonly EmbedWarning[];
  readonly look: StoreApi<Look>;
  /** null outside a frame. */
  readonly conversation: Conversation | null;
  readonly scenesFault: ScenesNotRead | null;
}

export function Present({ presentation, settings, storages, warnings, look, conversation, problem: firstProblem, fault, scenesFault: firstFault }: PresentProps) {
  const { lab, course } = presentation;
  const { locale, theme: chosen } = useStore(look);
  const [problem, setProblem] = useState(firstProblem);
  const [scenesFault, setScenesFault] = useState(firstFault);
  /** What there is to say of the address. */
  const [isRead, setRead] = useState(false);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme: Theme = chosen !== 'auto' ? chosen : isDark ? 'dark' : 'light';
  const messages = createMessages(locale);
  const words = presentMessages(locale);
  const place = useStore(course.store, (state) => state.place);
  const stage = useStore(lab.store, (state) => state.stage);
  const isFigureAway = hasOwnFigure(place);
  const isResting = useResting();
  const focused = useRef<VectorPlace | null>(null);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
    document.title = words.title;
  }, [locale, theme, words]);
  usePresentKeys({ presentation, look, conversation });
  useEffect(() => (settings.autosave === null ? undefined : autosave(lab, storages, () => '', setProblem)), [lab, storages, settings]);
  useEffect(() => {
    const follow = () => void openFragment(presentation, window.location.hash.slice(1)).then(setScenesFault);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [presentation]);
  const onFile = useFiles((file) => void openFile(presentation, file).then(setScenesFault));

  const page = useMemo(
    (): Page => ({ lab, course, tab: storages.tab, messages, locale, theme, locked: settings.locked, isFramed: true, setLocale: (next) => look.setState({ locale: next }), setTheme: (next) => look.setState({ theme: next }) }),
    [lab, course, storages, messages, locale, theme, settings, look],
  );
  // Copying and pasting are the full page's.
  const exchange = useMemo((): Exchange => ({ open: () => undefined, prefetch: () => undefined, focused }), []);
  const hasControls = !settings.hidden.includes('controls');
  const dismiss = () => {
    setRead(true);
    setScenesFault(null);
    presentation.dismiss();
  };
  const isTemperatureFixed = settings.hidden.includes('temperature') || settings.locked.includes('temperature');

  return (
    <PageContext value={page}>
      <ExchangeContext value={exchange}>
        <OpenTaskProvider>
          <div className={place ? 'present' : 'present slide'} data-lesson={place !== null || undefined} data-figure-away={isFigureAway || undefined} data-hidden={settings.hidden.join(' ') || undefined} data-resting={isResting || undefined}>
            <main className="present-main">
              <Title presentation={presentation} />
              <PresentNotices presentation={presentation} scenesFault={scenesFault} onClose={dismiss}>
                {isRead || (warnings.length === 0 && !fault && !problem) ? null : <AddressNotices warnings={warnings} fault={fault} problem={problem} />}
              </PresentNotices>
              <div className="present-stage">
                {!isFigureAway && (
                  <div className="present-bench">
                    <FigurePanel />
                    {isTemperatureFixed ? <TemperatureReadout /> : <TemperaturePanel />}
                    {hasControls && (place ? <ControlsPanel /> : stage === 'normalise' && <div className="present-switch"><NormaliseSwitch /></div>)}
                  </div>
                )}
                {place && <LessonPanel components={topicComponents} />}
              </div>
            </main>
            <Controls presentation={presentation} hidden={settings.hidden} isFramed={conversation !== null} onFile={onFile} />
            <StatusRegion />
            <Blank presentation={presentation} />
            <Keys presentation={presentation} />
            <Code presentation={presentation} />
          </div>
        </OpenTaskProvider>
      </ExchangeContext>
    </PageContext>
  );
}
