// What is presented: what is shown now, or a list of scenes.
import { scenesMessages } from '../../i18n/scenes/messages.ts';
import { presentAddress } from '../exchange/addresses.ts';
import { useLink } from '../exchange/useLink.ts';
import { useCourseState, usePage } from '../page.ts';
import { LinkOut } from './LinkOut.tsx';
import { SceneListForm } from './SceneListForm.tsx';
import '../exchange/exchange.css';
import './present.css';

export function PresentForm() {
  const { locale } = usePage();
  const words = scenesMessages(locale);
  const place = useCourseState((state) => state.place);
  const { link, short } = useLink();
  const address = (fragment: string) => presentAddress(fragment, locale, place);
  return (
    <>
      <section className="present-part">
        <h3>{words.now}</h3>
        <p className="exchange-hint">{words.nowHint}</p>
        <LinkOut name={words.presentNow} address={address(link)} short={address(short)} words={words} takesFocus />
      </section>
      <SceneListForm />
    </>
  );
}
