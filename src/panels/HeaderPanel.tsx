// The page's head: its name, the example, undo and redo, precision, theme and language.
import { useSyncExternalStore } from 'react';
import { locales, type Locale } from '../i18n/messages.ts';
import { commands, watchCommands, type Command } from '../state/commands.ts';
import { Logo } from '../views/drawings/Logo.tsx';
import { Select } from '../views/fields/Select.tsx';
import { themes, useLabState, usePage } from './page.ts';

const languageNames: Record<Locale, string> = { en: 'English', 'pt-BR': 'Português' };
const buttons: readonly { readonly id: Command['id']; readonly sign: string | null }[] = [
  { id: 'undo', sign: '↶' },
  { id: 'redo', sign: '↷' },
  { id: 'reset', sign: null },
];

export function HeaderPanel() {
  const { lab, messages, locale, theme, setLocale, setTheme } = usePage();
  const { app, controls } = messages;
  const digits = useLabState((state) => state.digits);
  return (
    <header className="page-header">
      <Logo />
      <h1>{app.title}</h1>
      <p className="tagline">{app.presetName}</p>
      <div className="page-commands">
        {buttons.map(({ id, sign }) => <CommandButton key={id} id={id} sign={sign} />)}
        <Select label={controls.precision.label} value={digits} options={[['full', controls.precision.full], ['novice', controls.precision.novice]]} onChange={(next) => lab.setView({ digits: next })} />
        <Select label={app.theme.label} value={theme} options={themes.map((each) => [each, app.theme[each]] as const)} onChange={setTheme} />
        <Select label={app.language} value={locale} options={locales.map((each) => [each, languageNames[each]] as const)} onChange={setLocale} />
      </div>
    </header>
  );
}

function CommandButton({ id, sign }: { readonly id: Command['id']; readonly sign: string | null }) {
  const { lab, messages } = usePage();
  const command = commands.find((each) => each.id === id);
  const isEnabled = useSyncExternalStore((listener) => watchCommands(lab, listener), () => command?.isEnabled(lab) ?? false);
  if (!command) return null;
  const name = messages.app[command.messageKey];
  return (
    <button type="button" aria-label={name} title={name} disabled={!isEnabled} onClick={() => command.perform(lab)}>{sign ?? name}</button>
  );
}
