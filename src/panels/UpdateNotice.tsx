// Says that a new version of the page is ready, and loads it when asked.
import { Button } from '../views/fields/Button.tsx';
import { usePage } from './page.ts';
import './updateNotice.css';

/** `onReload` is null while there is no new version. */
export function UpdateNotice({ onReload }: { readonly onReload: (() => void) | null }) {
  const { app } = usePage().messages;
  return (
    <div className="update-notice" role="status">
      {onReload && (
        <>
          <p>{app.updateReady}</p>
          <Button onClick={onReload}>{app.reload}</Button>
        </>
      )}
    </div>
  );
}
