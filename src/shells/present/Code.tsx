// The link to what is shown as a QR code over the slide.
import { useStore } from 'zustand';
import { presentMessages } from '../../i18n/present/messages.ts';
import { createPart } from '../../panels/createPart.ts';
import { usePage } from '../../panels/page.ts';
import { PartDialog } from '../../panels/PartDialog.tsx';
import type { Presentation } from '../../state/present/presentation.ts';

const { usePart } = createPart(() => import('./SlideCode.tsx'));

export function Code({ presentation }: { readonly presentation: Presentation }) {
  const isShown = useStore(presentation.store, (state) => state.over === 'code');
  return isShown && <CodeDialog onClose={presentation.uncover} />;
}

function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const words = presentMessages(usePage().locale);
  const part = usePart();
  return <PartDialog title={words.code} onClose={onClose}>{typeof part === 'string' ? part : <part.SlideCode />}</PartDialog>;
}
