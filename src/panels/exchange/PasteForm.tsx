// Numbers brought in: typed, pasted, dropped or from a file; shown as they are read, then put in place by one edit.
import { useEffect, useId, useRef, useState } from 'react';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { useLabState, usePage } from '../page.ts';
import { CommaQuestion } from './CommaQuestion.tsx';
import type { PasteDraft } from './exchange.ts';
import { FileButton } from '../../views/fields/FileButton.tsx';
import { PastePreview } from './PastePreview.tsx';
import { faultText, fileFaultText, pasteInWords, placeIn } from './pasteWords.ts';
import type { Paste } from './readPaste.ts';
import { TargetSelect } from './TargetSelect.tsx';
import { usePaste } from './usePaste.ts';
import '../../views/fields/textArea.css';
import './exchange.css';

interface PasteFormProps {
  readonly draft: PasteDraft;
  readonly onChange: (part: Partial<PasteDraft>) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

export function PasteForm({ draft, onChange, onFile, onClose }: PasteFormProps) {
  const { lab, messages, locale } = usePage();
  const { errors } = messages;
  const words = exchangeMessages(locale);
  const document = useLabState((state) => state.document);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLInputElement>(null);
  const { text, comma, view, fileFault } = draft;
  const { target, pasted, paste } = usePaste(draft, document);
  /** What was to be put in place and could not be. */
  const [refused, setRefused] = useState<Paste | null>(null);

  // What came in whole waits for a yes; anything else, for its text.
  const isReady = useRef(paste.kind === 'next');
  useEffect(() => (isReady.current ? button : field).current?.focus(), []);

  const put = () => {
    if (paste.kind === 'next' && lab.commit(() => paste.next)) {
      if (view) lab.setView(view);
      onChange({ text: '', comma: null, view: null, fileFault: null });
      return onClose();
    }
    setRefused(paste);
    if (paste.kind === 'fault' && paste.fault.code === 'openComma') return answer.current?.focus();
    const place = paste.kind === 'fault' ? placeIn(text, paste.fault) : null;
    field.current?.focus();
    if (place) field.current?.setSelectionRange(place.start, place.end);
  };

  const isAsked = text.trim() !== '' || refused === paste;
  const refusal = paste.kind === 'fault' ? (isAsked ? faultText(paste.fault, messages, locale) : null) : refused === paste ? errors.notComputed : null;
  const error = fileFault ? fileFaultText(fileFault, locale) : refusal;
  return (
    <>
      <div className="exchange-choices">
        {pasted.kind !== 'state' && <TargetSelect value={target} onChange={(next) => onChange({ target: next, isTargetGuessed: false })} />}
        <FileButton name={words.file} onFile={onFile} />
      </div>
      <div className="paste-field">
        <label htmlFor={id}>{words.numbers}</label>
        <p id={`${id}-hint`} className="exchange-hint">{words.hint}</p>
        <textarea
          ref={field} id={id} className="text-area" rows={6} wrap="off" spellCheck={false} autoComplete="off" value={text}
          aria-invalid={refusal !== null} aria-describedby={`${id}-said ${id}-hint`} onInput={(event) => onChange({ text: event.currentTarget.value, view: null, fileFault: null })}
        />
        <div id={`${id}-said`} role="status">
          {error !== null && <p className="field-error">{error}</p>}
          {paste.kind === 'next' && <p>{pasteInWords(paste, document, target, locale)}</p>}
        </div>
      </div>
      {pasted.kind === 'either' && <CommaQuestion readings={pasted.readings} value={comma} first={answer} onChange={(next) => onChange({ comma: next })} />}
      {paste.kind === 'next' && paste.matrix && <PastePreview matrix={paste.matrix} target={target} />}
      <div className="dialog-actions">
        <button ref={button} type="button" className="primary" onClick={put}>{words.pasteButton}</button>
      </div>
    </>
  );
}
