// Which keys do what, over the slide.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { KeysDialog } from '../../panels/keys/KeysDialog.tsx';
import { usePage } from '../../panels/page.ts';
import { presentCommands } from '../../state/present/commands.ts';
import type { Presentation } from '../../state/present/presentation.ts';

export function Keys({ presentation }: { readonly presentation: Presentation }) {
  const { locale, messages } = usePage();
  const areShown = useStore(presentation.store, (state) => state.over === 'keys');
  if (!areShown) return null;
  const words = { ...messages.app, ...presentMessages(locale) };
  const possible = presentCommands.filter(({ id }) => (id !== 'fullScreen' || presentation.canFillScreen()) && (id !== 'code' || presentation.canShowCode));
  return <KeysDialog commands={possible.map(({ messageKey, shortcut }) => ({ name: words[messageKey], shortcut }))} isPresent onClose={presentation.uncover} />;
}
