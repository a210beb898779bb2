// What is presented: what is shown now, or a list of scenes.
import { useEffect } from 'react';
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import { presentAddress } from '../exchange/addresses.ts';
import type { PresentDraft } from '../exchange/exchange.ts';
import { useLink } from '../exchange/useLink.ts';
import { useCourseState, usePage } from '../page.ts';
import { prefetchQrCode } from '../qrCode/QrPanel.tsx';
import { LinkOut } from './LinkOut.tsx';
import { SceneListForm } from './SceneListForm.tsx';
import '../exchange/exchange.css';
import './present.css';

interface PresentFormProps {
  readonly draft: PresentDraft;
  readonly onChange: (draft: PresentDraft) => void;
  readonly onClose: () => void;
}

export function PresentForm({ draft: { asksFirst }, onChange, onClose }: PresentFormProps) {
  const { locale } = usePage();
  const words = scenesMessages(locale);
  const place = useCourseState((state) => state.place);
  const { link, short } = useLink();
  // So that a code has its size as it opens.
  useEffect(prefetchQrCode, []);
  const addressOf = (fragment: string) => presentAddress(fragment, locale, { place, asksFirst });
  return (
    <>
      <div className="present-asks">
        <label><input type="checkbox" checked={asksFirst} onChange={(event) => onChange({ asksFirst: event.currentTarget.checked })} /> {words.askFirst}</label>
        <p className="exchange-hint">{words.askFirstHint}{place && <> {words.cardsAsk}</>}</p>
      </div>
      <section className="present-part">
        <h3>{words.now}</h3>
        <p className="exchange-hint">{words.nowHint}</p>
        <LinkOut name={words.presentNow} address={addressOf(link)} short={addressOf(short)} words={words} takesFocus />
      </section>
      <SceneListForm asksFirst={asksFirst} onShown={onClose} />
    </>
  );
}
