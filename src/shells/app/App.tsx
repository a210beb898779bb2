// The full page: header, steps, figure with its controls, and the explanation.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { pageMessages } from '../../i18n/messages.ts';
import { hasOwnFigure, hasOwnNumbers } from '../../lesson/topics.ts';
import { ControlsPanel } from '../../panels/ControlsPanel.tsx';
import { ExchangeProvider } from '../../panels/exchange/ExchangeProvider.tsx';
import { FigurePanel } from '../../panels/figure/FigurePanel.tsx';
import { HeaderPanel } from '../../panels/HeaderPanel.tsx';
import { KeysDialog } from '../../panels/keys/KeysDialog.tsx';
import { LinkNotice } from '../../panels/LinkNotice.tsx';
import { LessonPanel } from '../../panels/lesson/LessonPanel.tsx';
import { OpenTaskProvider } from '../../panels/lesson/OpenTaskProvider.tsx';
import { TaskBar } from '../../panels/lesson/TaskBar.tsx';
import { TermsProvider } from '../../panels/lesson/TermsProvider.tsx';
import { PageContext, type Page } from '../../panels/page.ts';
import { SkipLink } from '../../panels/SkipLink.tsx';
import { StatusRegion } from '../../panels/StatusRegion.tsx';
import { UpdateNotice } from '../../panels/UpdateNotice.tsx';
import { Explanation } from '../../panels/steps/Explanation.tsx';
import { StepIntro } from '../../panels/steps/StepIntro.tsx';
import { StepPanel, StepsPanel } from '../../panels/steps/StepsPanel.tsx';
import { TemperaturePanel } from '../../panels/TemperaturePanel.tsx';
import { followAddress, type Address } from '../../state/address.ts';
import { autosave, moveTab, type Storages } from '../../state/autosave.ts';
import { commandFor, commands, onLab, showKeys } from '../../state/commands.ts';
import type { Course } from '../../state/course.ts';
import type { OpenedLab } from '../../state/openLab.ts';
import { prefetchMathJax } from '../../views/formula/MathFormula.tsx';
import { writeLesson } from './address.ts';
import { keepSettings, type Settings } from '../settings.ts';
import { topicParts } from '../topics.tsx';

/** A page that scrolls keeps PageUp and PageDown to itself. */
const shortcuts = [...commands.filter(({ id }) => id !== 'previousStep' && id !== 'nextStep').map(onLab), showKeys];

interface AppProps extends OpenedLab {
  readonly course: Course;
  readonly address: Address;
  readonly initial: Settings;
  readonly storages: Storages;
}

export function App({ lab, course, address, initial, storages, problem: firstProblem, fault: firstFault }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [problem, setProblem] = useState(firstProblem);
  const [fault, setFault] = useState(firstFault);
  const [areKeysShown, setKeysShown] = useState(false);
  const [reload, setReload] = useState<(() => void) | null>(null);
  const messages = pageMessages(settings.locale);
  const place = useStore(course.store, (state) => state.place);
  const isFigureAway = hasOwnFigure(place);

  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.documentElement.dataset.theme = settings.theme;
    document.title = messages.app.title;
  }, [settings, messages]);
  // While the welcome is read, so that the first formula is typeset at once.
  useEffect(prefetchMathJax, []);
  useEffect(() => {
    const listeners = new AbortController();
    // Apart from the page, which opens and works without it.
    void import('./offline.ts').then(({ keepOffline }) => keepOffline((next) => setReload(() => next), listeners.signal)).catch(() => undefined);
    return () => listeners.abort();
  }, []);
  useEffect(() => writeLesson(place), [place]);
  useEffect(() => autosave(lab, storages, address.read, setProblem), [lab, storages, address]);
  useEffect(
    () => followAddress(lab, address, firstFault, { write: (fragment) => moveTab(lab, storages.tab, fragment), open: setFault }),
    [lab, storages, address, firstFault],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event, shortcuts);
      // What is out of sight does not change.
      if (!command || (command.id !== 'keys' && hasOwnNumbers(course.store.getState().place))) return;
      event.preventDefault();
      const page = { lab, showKeys: () => setKeysShown(true) };
      if (command.isEnabled(page)) command.perform(page);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [lab, course]);

  const page = useMemo((): Page => {
    const change = (part: Partial<Settings>) => {
      keepSettings(part);
      setSettings({ ...settings, ...part });
    };
    return { lab, course, tab: storages.tab, messages, ...settings, locked: [], isFramed: false, setLocale: (locale) => change({ locale }), setTheme: (theme) => change({ theme }) };
  }, [lab, course, storages, messages, settings]);

  return (
    <PageContext value={page}>
      <ExchangeProvider>
        <SkipLink />
        <HeaderPanel onKeys={() => setKeysShown(true)} />
        {!isFigureAway && <StepsPanel />}
        <div className="page-notices">
          {problem !== null && <p role="alert">{problem === 'full' ? messages.errors.storageFull : messages.errors.storageBlocked}</p>}
          {fault && <LinkNotice fault={fault} onClose={() => setFault(null)} />}
          <UpdateNotice onReload={reload} />
        </div>
        <main>
          <TermsProvider>
            <OpenTaskProvider>
              <StepPanel isFigureAway={isFigureAway}>
                {place ? <LessonPanel parts={topicParts} /> : <StepIntro />}
                {!isFigureAway && (
                  <div className="bench">
                    <TaskBar />
                    <FigurePanel />
                    <TemperaturePanel />
                    <ControlsPanel />
                  </div>
                )}
                {!place && <Explanation />}
              </StepPanel>
            </OpenTaskProvider>
          </TermsProvider>
        </main>
        <StatusRegion />
        {areKeysShown && <KeysDialog commands={shortcuts.map(({ messageKey, shortcut }) => ({ name: messages.app[messageKey], shortcut }))} isPresent={false} onClose={() => setKeysShown(false)} />}
      </ExchangeProvider>
    </PageContext>
  );
}
