// Says why what the address has was not opened, and keeps its text for copying; from a list of scenes it leads to the presentation.
import type { AddressFault } from '../state/address.ts';
import { Button } from '../views/fields/Button.tsx';
import { presentAddress } from './exchange/addresses.ts';
import { focusFigure } from './figure/focusFigure.ts';
import { linkFaultText } from './linkFaultText.ts';
import { usePage } from './page.ts';
import './linkNotice.css';

export function LinkNotice({ fault, onClose }: { readonly fault: AddressFault; readonly onClose: () => void }) {
  const { locale, messages: { app, errors } } = usePage();
  const close = () => {
    onClose();
    focusFigure();
  };
  return (
    <div className="link-notice">
      <p role="alert">
        {fault.problem === 'scenes' ? <span className="link-kept">{errors.link.scenes} <a href={presentAddress(fault.fragment, locale)}>{errors.link.presentScenes}</a>.</span> : linkFaultText(fault, errors)}{' '}
        <span className="link-kept">{errors.link.kept}</span>
      </p>
      <input type="text" readOnly aria-label={errors.link.text} value={`#${fault.fragment}`} onFocus={(event) => event.currentTarget.select()} />
      <Button onClick={close}>{app.close}</Button>
    </div>
  );
}
