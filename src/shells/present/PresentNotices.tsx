// What went wrong with scenes, and with the full screen.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { usePage } from '../../panels/page.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import type { ScenesFault } from './openScenes.ts';

export function PresentNotices({ presentation, scenesFault }: { readonly presentation: Presentation; readonly scenesFault: ScenesFault | null }) {
  const { messages: { errors }, locale } = usePage();
  const words = presentMessages(locale);
  const { fault, isRefused } = useStore(presentation.store);
  if (!scenesFault && !fault && !isRefused) return null;
  return (
    <div className="address-notices" role="alert">
      {scenesFault && <p>{scenesFault.from === 'file' ? words.fileNotRead : words.scenesNotRead}{scenesFault.scene !== null && ` ${words.inScene(scenesFault.scene)}`}</p>}
      {fault && <p>{words.sceneNotOpened} {errors.link[fault.problem]}</p>}
      {isRefused && <p>{words.noFullScreen}</p>}
    </div>
  );
}
