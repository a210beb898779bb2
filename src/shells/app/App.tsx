// The full page: header, steps, figure with its controls, and the explanation.
import { useEffect, useMemo, useState } from 'react';
import { createMessages } from '../../i18n/messages.ts';
import { ControlsPanel } from '../../panels/ControlsPanel.tsx';
import { FigurePanel } from '../../panels/figure/FigurePanel.tsx';
import { HeaderPanel } from '../../panels/HeaderPanel.tsx';
import { PageContext, type Page } from '../../panels/page.ts';
import { StatusRegion } from '../../panels/StatusRegion.tsx';
import { Explanation } from '../../panels/steps/Explanation.tsx';
import { StepIntro } from '../../panels/steps/StepIntro.tsx';
import { StepPanel, StepsPanel } from '../../panels/steps/StepsPanel.tsx';
import { TemperaturePanel } from '../../panels/TemperaturePanel.tsx';
import { autosave, type SaveProblem } from '../../state/autosave.ts';
import { commandFor, commands } from '../../state/commands.ts';
import type { Lab } from '../../state/labStore.ts';
import { prefetchMathJax } from '../../views/formula/MathFormula.tsx';
import { keepSettings, type Settings } from './settings.ts';

/** A page that scrolls keeps PageUp and PageDown to itself. */
const shortcuts = commands.filter(({ id }) => id !== 'previousStep' && id !== 'nextStep');

interface AppProps {
  readonly lab: Lab;
  readonly initial: Settings;
  readonly storage: () => Storage;
  readonly problem: SaveProblem | null;
}

export function App({ lab, initial, storage, problem: firstProblem }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [problem, setProblem] = useState(firstProblem);
  const messages = createMessages(settings.locale);

  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.documentElement.dataset.theme = settings.theme;
    document.title = messages.app.title;
  }, [settings, messages]);
  // While the welcome is read, so that the first formula is typeset at once.
  useEffect(prefetchMathJax, []);
  useEffect(() => autosave(lab, storage, setProblem), [lab, storage]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event, shortcuts);
      if (!command) return;
      event.preventDefault();
      if (command.isEnabled(lab)) command.perform(lab);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [lab]);

  const page = useMemo((): Page => {
    const change = (part: Partial<Settings>) => {
      keepSettings(part);
      setSettings({ ...settings, ...part });
    };
    return { lab, messages, ...settings, setLocale: (locale) => change({ locale }), setTheme: (theme) => change({ theme }) };
  }, [lab, messages, settings]);

  return (
    <PageContext value={page}>
      <a className="skip" href="#figure">{messages.app.skipToFigure}</a>
      <HeaderPanel />
      <StepsPanel />
      {problem !== null && <p className="save-problem" role="alert">{problem === 'full' ? messages.errors.storageFull : messages.errors.storageBlocked}</p>}
      <main>
        <StepPanel>
          <StepIntro />
          <div className="bench">
            <FigurePanel />
            <TemperaturePanel />
            <ControlsPanel />
          </div>
          <Explanation />
        </StepPanel>
      </main>
      <StatusRegion />
    </PageContext>
  );
}
