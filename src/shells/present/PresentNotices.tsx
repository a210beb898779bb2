// What went wrong with scenes, and with the full screen.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import { usePage } from '../../panels/page.ts';
import { scenesFaultText } from '../../panels/present/scenesWords.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import type { ScenesNotRead } from './openScenes.ts';

export function PresentNotices({ presentation, scenesFault }: { readonly presentation: Presentation; readonly scenesFault: ScenesNotRead | null }) {
  const { messages: { errors }, locale } = usePage();
  const words = presentMessages(locale);
  const { fault, isRefused } = useStore(presentation.store);
  if (!scenesFault && !fault && !isRefused) return null;
  return (
    <div className="address-notices" role="alert">
      {scenesFault && <p>{scenesFault.from === 'file' ? words.fileNotRead : words.scenesNotRead} {scenesFault.fault === 'unreadable' ? scenesMessages(locale).faults.unreadable : scenesFaultText(scenesFault.fault, locale)}</p>}
      {fault && <p>{words.sceneNotOpened} {errors.link[fault.problem]}</p>}
      {isRefused && <p>{words.noFullScreen}</p>}
    </div>
  );
}
