// The row of controls: it steps back while the pointer rests, and is there as soon as the focus comes to it.
import { useStore } from 'zustand';
import type { Hideable } from '../../document/embed/parameters.ts';
import { presentMessages } from '../../i18n/present/messages.ts';
import { useCourseState, useLabState, usePage } from '../../panels/page.ts';
import { presentCommands, type PresentCommandId } from '../../state/present/commands.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import { Button } from '../../views/fields/Button.tsx';
import { FileButton } from '../../views/fields/FileButton.tsx';
import { useFullAddress } from '../framed/useFullAddress.ts';
import { Sign } from './signs.tsx';

interface ControlsProps {
  readonly presentation: Presentation;
  readonly hidden: readonly Hideable[];
  readonly isFramed: boolean;
  readonly onFile: (file: File) => void;
}

export function Controls({ presentation, hidden, isFramed, onFile }: ControlsProps) {
  const { locale } = usePage();
  const words = presentMessages(locale);
  const isConcealed = useLabState(() => presentation.isConcealed());
  // What is enabled follows from these.
  useLabState((state) => state.stage);
  useCourseState((state) => state.place);
  useStore(presentation.store);
  const full = useFullAddress(null);

  const control = (id: Extract<PresentCommandId, 'previous' | 'next' | 'blank' | 'fullScreen' | 'code' | 'keys'>) => {
    const command = presentCommands.find((each) => each.id === id);
    const isEnabled = command?.isEnabled(presentation) ?? false;
    return <Button className="present-control" aria-label={words[id]} title={words[id]} isIdle={!isEnabled} onClick={() => command?.perform(presentation)}><Sign name={id} /></Button>;
  };

  return (
    <nav className="present-controls" aria-label={words.bar}>
      {presentation.isConcealing && (
        <button type="button" className="primary" onClick={isConcealed ? presentation.reveal : presentation.conceal}>{isConcealed ? words.revealNow : words.concealNow}</button>
      )}
      {control('previous')}
      {control('next')}
      {control('blank')}
      {presentation.canFillScreen() && control('fullScreen')}
      {presentation.canShowCode && control('code')}
      {control('keys')}
      {!isFramed && <FileButton className="present-control" name={words.openScenes} sign={<Sign name="scenes" />} onFile={onFile} />}
      {!hidden.includes('link') && (
        <a className="present-control" href={full} aria-label={isFramed ? words.leaveNewTab : words.leave} title={isFramed ? words.leaveNewTab : words.leave} {...(isFramed && { target: '_blank', rel: 'noopener' })}><Sign name="leave" /></a>
      )}
    </nav>
  );
}
