// The builder's head: its name, the way to the full page, and the language.
import { languageNames, locales, type Locale } from '../../i18n/locale.ts';
import { Logo } from '../../views/drawings/Logo.tsx';
import { Select } from '../../views/fields/Select.tsx';
import { useBuilder } from './builderContext.ts';

export function BuilderHeader({ onLocale }: { readonly onLocale: (locale: Locale) => void }) {
  const { choice, words, messages: { app }, locale } = useBuilder();
  return (
    <header className="builder-header">
      <Logo />
      <h1>{words.title}</h1>
      <a href={`?lang=${locale}#${choice.link?.fragment ?? ''}`}>{words.fullPage}</a>
      <Select label={app.language} value={locale} options={locales.map((each) => [each, languageNames[each].short] as const)} onChange={onLocale} />
    </header>
  );
}
