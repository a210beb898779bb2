// A dialog whose contents are brought in when it is first opened. Where they cannot be, it says so and is closed as ever.
import type { ReactNode } from 'react';
import { Dialog } from '../views/dialog/Dialog.tsx';
import { usePage } from './page.ts';

interface PartDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What a part is (`createPart`), or its contents. */
  readonly children: Exclude<ReactNode, string> | 'loading' | 'failed';
}

export function PartDialog({ title, onClose, children }: PartDialogProps) {
  const { app, exchange: words } = usePage().messages;
  return (
    <Dialog title={title} closeName={app.close} onClose={onClose}>
      {children === 'failed' ? <p role="alert">{words.notLoaded}</p> : children === 'loading' ? <p role="status">{words.loading}</p> : children}
    </Dialog>
  );
}
