// The dialogs of copying and pasting over the page, and what is about to be pasted.
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Dialog } from '../../views/dialog/Dialog.tsx';
import { usePage } from '../page.ts';
import { ExchangeContext, type Exchange, type ExchangeKind, type PasteDraft } from './exchange.ts';
import { prefetchForms, useForms } from './loadForms.ts';
import { readFile } from './readFile.ts';
import { useArrivals } from './useArrivals.ts';

const emptyDraft: PasteDraft = { text: '', comma: null, target: { side: 'images', index: null }, fileFault: null };

export function ExchangeProvider({ children }: { readonly children: ReactNode }) {
  const { messages } = usePage();
  const [kind, setKind] = useState<ExchangeKind | null>(null);
  const [draft, setDraft] = useState(emptyDraft);
  const exchange = useMemo((): Exchange => ({ open: setKind, prefetch: prefetchForms }), []);
  const close = useCallback(() => setKind(null), []);
  const change = useCallback((part: Partial<PasteDraft>) => setDraft((current) => ({ ...current, ...part })), []);

  const receive = useCallback(
    (text: string) => {
      change({ text, comma: null, fileFault: null });
      setKind('paste');
    },
    [change],
  );
  const receiveFile = useCallback(
    async (file: File) => {
      const { text, fileFault } = await readFile(file);
      if (text === null) change({ fileFault });
      else receive(text);
      setKind('paste');
    },
    [change, receive],
  );
  useArrivals(receive, receiveFile);

  const { copyTitle, linkTitle, pasteTitle } = messages.exchange;
  return (
    <ExchangeContext value={exchange}>
      {children}
      {kind && (
        <Dialog key={kind} title={{ copy: copyTitle, link: linkTitle, paste: pasteTitle }[kind]} closeName={messages.app.close} onClose={close}>
          <ExchangeForm kind={kind} draft={draft} onChange={change} onFile={receiveFile} onClose={close} />
        </Dialog>
      )}
    </ExchangeContext>
  );
}

interface ExchangeFormProps {
  readonly kind: ExchangeKind;
  readonly draft: PasteDraft;
  readonly onChange: (part: Partial<PasteDraft>) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

function ExchangeForm({ kind, draft, onChange, onFile, onClose }: ExchangeFormProps) {
  const { exchange: words } = usePage().messages;
  const forms = useForms();
  if (forms === 'loading') return <p role="status">{words.loading}</p>;
  if (forms === 'failed') return <p role="alert">{words.notLoaded}</p>;
  switch (kind) {
    case 'copy':
      return <forms.CopyForm />;
    case 'link':
      return <forms.LinkForm />;
    case 'paste':
      return <forms.PasteForm draft={draft} onChange={onChange} onFile={onFile} onClose={onClose} />;
  }
}
