// The dialogs of copying and pasting over the page, and what is about to be pasted.
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { formatInput } from '../../notation/format.ts';
import { hasOwnNumbers } from '../../lesson/topics.ts';
import { usePage } from '../page.ts';
import { PartDialog } from '../PartDialog.tsx';
import { CopiedContext, ExchangeContext, type Copied, type Exchange, type ExchangeKind, type PasteDraft, type PresentDraft, type VectorPlace } from './exchange.ts';
import { prefetchForms, useForms } from './loadForms.ts';
import { readFile } from './readFile.ts';
import { useArrivals } from './useArrivals.ts';

const emptyDraft: PasteDraft = { text: '', comma: null, target: { side: 'images', index: null }, isTargetGuessed: false, view: null, fileFault: null };

export function ExchangeProvider({ children }: { readonly children: ReactNode }) {
  const { lab, course, messages } = usePage();
  const [kind, setKind] = useState<ExchangeKind | null>(null);
  const [draft, setDraft] = useState(emptyDraft);
  const [presented, setPresented] = useState<PresentDraft>({ asksFirst: false });
  const [copied, setCopied] = useState<Copied | null>(null);
  const focused = useRef<VectorPlace | null>(null);
  const exchange = useMemo((): Exchange => ({ open: setKind, prefetch: prefetchForms, focused }), []);
  const close = useCallback(() => setKind(null), []);
  const change = useCallback((part: Partial<PasteDraft>) => setDraft((current) => ({ ...current, ...part })), []);

  /** The numbers are out of sight: nothing is put into it, and nothing taken from it. */
  const areNumbersAway = useCallback(() => hasOwnNumbers(course.store.getState().place), [course]);

  const receive = useCallback(
    (text: string, how: 'pasted' | 'dropped' = 'dropped', view: PasteDraft['view'] = null) => {
      if (areNumbersAway()) return;
      const target = how === 'pasted' && focused.current;
      change({ text, comma: null, view, fileFault: null, ...(target && { target, isTargetGuessed: true }) });
      setKind('paste');
    },
    [change, areNumbersAway],
  );
  const receiveFile = useCallback(
    async (file: File) => {
      if (areNumbersAway()) return;
      const read = await readFile(file);
      if (read.text === null) change({ fileFault: read.fileFault });
      else receive(read.text, 'dropped', read.view);
      setKind('paste');
    },
    [change, receive, areNumbersAway],
  );
  const copyFocused = useCallback((): string | null => {
    const { current: vector } = focused;
    const { document, change: after } = lab.store.getState();
    const item = vector && document[vector.side][vector.index];
    if (!item || areNumbersAway()) return null;
    setCopied((before) => ({ count: (before?.count ?? 0) + 1, vector, change: after }));
    return item.vector.map(formatInput).join('\t');
  }, [lab, areNumbersAway]);
  useArrivals({ onText: receive, onFile: receiveFile, copy: copyFocused });

  const { copyTitle, linkTitle, pasteTitle, handOutTitle, presentTitle } = messages.exchange;
  return (
    <ExchangeContext value={exchange}>
      <CopiedContext value={copied}>{children}</CopiedContext>
      {kind && (
        <ExchangeDialog
          key={kind} title={{ copy: copyTitle, link: linkTitle, paste: pasteTitle, handOut: handOutTitle, present: presentTitle }[kind]}
          kind={kind} draft={draft} onChange={change} onFile={receiveFile} presented={presented} onPresented={setPresented} onClose={close}
        />
      )}
    </ExchangeContext>
  );
}

interface ExchangeFormProps {
  readonly forms: Exclude<ReturnType<typeof useForms>, string>;
  readonly kind: ExchangeKind;
  readonly draft: PasteDraft;
  readonly onChange: (part: Partial<PasteDraft>) => void;
  readonly onFile: (file: File) => void;
  readonly presented: PresentDraft;
  readonly onPresented: (draft: PresentDraft) => void;
  readonly onClose: () => void;
}

function ExchangeDialog({ title, ...form }: Omit<ExchangeFormProps, 'forms'> & { readonly title: string }) {
  const forms = useForms();
  return <PartDialog title={title} onClose={form.onClose}>{typeof forms === 'string' ? forms : <ExchangeForm forms={forms} {...form} />}</PartDialog>;
}

function ExchangeForm({ forms, kind, draft, onChange, onFile, presented, onPresented, onClose }: ExchangeFormProps) {
  switch (kind) {
    case 'copy':
      return <forms.CopyForm />;
    case 'link':
      return <forms.LinkForm />;
    case 'handOut':
      return <forms.HandOutForm />;
    case 'present':
      return <forms.PresentForm draft={presented} onChange={onPresented} onClose={onClose} />;
    case 'paste':
      return <forms.PasteForm draft={draft} onChange={onChange} onFile={onFile} onClose={onClose} />;
  }
}
