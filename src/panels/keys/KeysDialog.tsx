// Help with the keyboard, over the page.
import { createPart } from '../createPart.ts';
import { usePage } from '../page.ts';
import { PartDialog } from '../PartDialog.tsx';
import type { KeysTableProps } from './KeysTable.tsx';

const { usePart } = createPart(() => import('./KeysTable.tsx'));

export function KeysDialog({ onClose, ...shown }: KeysTableProps & { readonly onClose: () => void }) {
  const { app } = usePage().messages;
  const part = usePart();
  return <PartDialog title={app.keys} onClose={onClose}>{typeof part === 'string' ? part : <part.KeysTable {...shown} />}</PartDialog>;
}
