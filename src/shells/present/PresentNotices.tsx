// What went wrong with the address, with scenes and with the full screen, in a few lines that scroll; it can be put away, since it takes room from the slide.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { focusFigure } from '../../panels/figure/focusFigure.ts';
import { linkFaultText } from '../../panels/linkFaultText.ts';
import { usePage } from '../../panels/page.ts';
import { scenesFaultText } from '../../panels/present/scenesFaultText.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import { Button } from '../../views/fields/Button.tsx';
import type { ScenesNotRead } from './openScenes.ts';

interface PresentNoticesProps {
  readonly presentation: Presentation;
  readonly scenesFault: ScenesNotRead | null;
  /** What there is to say of the address; null: nothing. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

export function PresentNotices({ presentation, scenesFault, children, onClose }: PresentNoticesProps) {
  const { messages: { app, errors, lesson }, locale } = usePage();
  const words = presentMessages(locale);
  const whyNot = (why: ScenesNotRead['fault']) => (why === 'notLoaded' ? lesson.notLoaded : scenesFaultText(why, locale));
  const { fault, isRefused } = useStore(presentation.store);
  const isOwn = scenesFault !== null || fault !== null || isRefused;
  if (!isOwn && children === null) return null;
  const close = () => {
    onClose();
    focusFigure();
  };
  return (
    <div className="present-notices">
      {/* The keyboard scrolls it too. */}
      <div className="present-notice-lines" role="group" aria-label={words.notices} tabIndex={0}>
        {children}
        {isOwn && (
          <div className="address-notices" role="alert">
            {scenesFault && <p>{scenesFault.from === 'file' ? words.fileNotRead : words.scenesNotRead} {whyNot(scenesFault.fault)}</p>}
            {fault && <p>{words.sceneNotOpened} {linkFaultText(fault, errors)}</p>}
            {isRefused && <p>{words.noFullScreen}</p>}
          </div>
        )}
      </div>
      <Button onClick={close}>{app.close}</Button>
    </div>
  );
}
