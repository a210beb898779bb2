// The page's head: its name, the example, undo and redo, what can be copied and pasted, settings and language.
import { languageNames, locales } from '../i18n/locale.ts';
import { hasOwnNumbers } from '../lesson/topics.ts';
import { Logo } from '../views/drawings/Logo.tsx';
import { Button } from '../views/fields/Button.tsx';
import { Disclosure } from '../views/fields/Disclosure.tsx';
import { Select } from '../views/fields/Select.tsx';
import { CommandButton } from './CommandButton.tsx';
import { ExchangeMenu } from './exchange/ExchangeMenu.tsx';
import { LessonButton } from './lesson/LessonButton.tsx';
import { themes, useCourseState, useLabState, usePage } from './page.ts';
import './headerPanel.css';

/** `onKeys` is told that the keys are to be shown. */
export function HeaderPanel({ onKeys }: { readonly onKeys: () => void }) {
  const { lab, messages, locale, theme, setLocale, setTheme } = usePage();
  const { app, controls } = messages;
  const digits = useLabState((state) => state.digits);
  const isExample = useLabState(() => !lab.canReset());
  const isAway = useCourseState(({ place }) => hasOwnNumbers(place));
  return (
    <header className="page-header">
      <Logo />
      <h1>{app.title}</h1>
      {!isAway && <p className="preset-name">{isExample ? app.presetName : app.ownNumbers}</p>}
      <div className="page-commands">
        <LessonButton />
        {!isAway && (
          <>
            <CommandButton id="undo" sign="↶" />
            <CommandButton id="redo" sign="↷" />
            <ExchangeMenu />
          </>
        )}
        <Disclosure name={app.settings}>
          <Select label={controls.precision.label} value={digits} options={[['full', controls.precision.full], ['novice', controls.precision.novice]]} onChange={(next) => lab.setView({ digits: next })} />
          <Select label={app.theme.label} value={theme} options={themes.map((each) => [each, app.theme[each]] as const)} onChange={setTheme} />
          <Button onClick={onKeys}>{app.keys} <kbd>?</kbd></Button>
        </Disclosure>
        <Select label={app.language} value={locale} options={locales.map((each) => [each, languageNames[each].short] as const)} onChange={setLocale} />
      </div>
    </header>
  );
}
