// Says why a link was not opened, and keeps its text for copying.
import type { LinkFault } from '../state/address.ts';
import { Button } from '../views/fields/Button.tsx';
import { focusFigure } from './figure/focusFigure.ts';
import { usePage } from './page.ts';
import './linkNotice.css';

export function LinkNotice({ fault, onClose }: { readonly fault: LinkFault; readonly onClose: () => void }) {
  const { app, errors } = usePage().messages;
  const close = () => {
    onClose();
    focusFigure();
  };
  return (
    <div className="link-notice">
      <p role="alert">{errors.link[fault.problem]} <span className="link-kept">{errors.link.kept}</span></p>
      <input type="text" readOnly aria-label={errors.link.text} value={`#${fault.fragment}`} onFocus={(event) => event.currentTarget.select()} />
      <Button onClick={close}>{app.close}</Button>
    </div>
  );
}
