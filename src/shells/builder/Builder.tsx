// The builder page: what to choose, a live preview of it, and what to paste.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Linked } from '../../document/linkText.ts';
import { builderMessages } from '../../i18n/builder/messages.ts';
import { pageMessages } from '../../i18n/messages.ts';
import { narrow } from '../../panels/page.ts';
import type { Settings } from '../vocabulary.ts';
import { keepSettings, type Settings as PageSettings } from '../settings.ts';
import { BuilderContext, type Builder as Value } from './builderContext.ts';
import { BuilderHeader } from './BuilderHeader.tsx';
import { Choices } from './Choices.tsx';
import { chosenLink, untouched, withShown, withStep, type Choice } from './choice.ts';
import { frameWords } from './frameWords.ts';
import type { TypedLink } from './NumbersFields.tsx';
import { PastePanel } from './PastePanel.tsx';
import { PreviewPanel, type Width } from './PreviewPanel.tsx';
import { usePreview } from './usePreview.ts';
import './builder.css';

interface BuilderProps {
  readonly initial: PageSettings;
  readonly first: Choice;
  /** The link that the address came with, where it is one. */
  readonly firstTyped: TypedLink | null;
}

export function Builder({ initial, first, firstTyped }: BuilderProps) {
  const [{ locale, theme }, setPage] = useState(initial);
  const [choice, choose] = useState(first);
  const [typed, setTyped] = useState(firstTyped);
  const [width, setWidth] = useState<Width>(() => (window.matchMedia(narrow).matches ? 'fluid' : 'wide'));
  const words = builderMessages(locale);
  const messages = pageMessages(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
    document.title = words.documentTitle;
  }, [locale, theme, words]);

  const take = useCallback(async (linked: Linked) => {
    const link = await chosenLink(linked);
    choose((before) => withShown(before, linked, link));
    setTyped(withShown(untouched, linked, link).link && { text: `#${link.fragment}`, fault: null });
  }, []);
  const onNumbers = useCallback((linked: Linked) => void take(linked), [take]);
  const preview = usePreview(choice, onNumbers);
  const value = useMemo((): Value => {
    const set = (part: Partial<Settings>) => choose((before) => ({ ...before, settings: { ...before.settings, ...part } }));
    return { choice, choose, set, words, messages, locale };
  }, [choice, words, messages, locale]);
  const changeLocale = (next: PageSettings['locale']) => {
    keepSettings({ locale: next });
    setPage({ locale: next, theme });
  };
  const called = frameWords(choice, locale);

  return (
    <BuilderContext value={value}>
      <BuilderHeader onLocale={changeLocale} />
      <main>
        <Choices typed={typed} onType={setTyped} />
        <PreviewPanel preview={preview} width={width} onWidth={setWidth} title={called.title} onStep={(step) => choose((before) => withStep(before, step))} />
        <PastePanel called={called} />
      </main>
    </BuilderContext>
  );
}
