// What to copy and in which form, with the text before it is taken.
import { useEffect, useMemo, useRef, useState } from 'react';
import { encodeDocument } from '../../document/codec.ts';
import { matrixFormats, matrixHtml, matrixText, type MatrixFormat } from '../../notation/matrixText.ts';
import { frameOf } from '../../state/frame.ts';
import { copyText } from '../../views/behaviours/copyText.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useLabState, usePage } from '../page.ts';
import { copyGroups, sourceAt } from './copySources.ts';
import './exchange.css';

interface Outcome {
  /** Counts the attempts. */
  readonly count: number;
  /** null before any. */
  readonly isCopied: boolean | null;
}

const none: Outcome = { count: 0, isCopied: null };

export function CopyForm() {
  const { messages } = usePage();
  const { exchange: words } = messages;
  const { document, stage, direction } = useLabState((state) => state);
  const [source, setSource] = useState<string>(sourceAt(stage, direction, document.normalize));
  const [format, setFormat] = useState<MatrixFormat>('tsv');
  const [outcome, setOutcome] = useState(none);
  const what = useRef<HTMLSelectElement>(null);
  const preview = useRef<HTMLTextAreaElement>(null);
  useEffect(() => what.current?.focus(), []);

  const groups = useMemo(() => copyGroups(frameOf(document), messages), [document, messages]);
  const matrix = useMemo(() => groups.flatMap(({ sources }) => sources).find(({ key }) => key === source), [groups, source]);
  const text = useMemo(() => {
    if (matrix) return matrixText(matrix.matrix, format, matrix.names);
    return encodeDocument(document);
  }, [matrix, format, document]);

  const chooseSource = (key: string) => {
    setSource(key);
    setOutcome(none);
  };
  const chooseFormat = (key: string) => {
    setFormat(matrixFormats.find((each) => each === key) ?? 'tsv');
    setOutcome(none);
  };
  const copy = async () => {
    const html = matrix && format === 'tsv' ? matrixHtml(matrix.matrix, matrix.names) : null;
    const isCopied = await copyText(text, html);
    setOutcome(({ count }) => ({ count: count + 1, isCopied }));
    if (isCopied) return;
    preview.current?.focus();
    preview.current?.select();
  };

  return (
    <>
      <div className="exchange-choices">
        <LabelledSelect
          label={words.what} value={source} select={what} onChange={chooseSource}
          groups={[
            ...groups.map(({ name, sources }) => ({ name, options: sources.map((each) => [each.key, each.name] as const) })),
            { name: words.groups.whole, options: [['state', words.state]] },
          ]}
        />
        {matrix && (
          <LabelledSelect
            label={words.format} value={format} onChange={chooseFormat}
            groups={[{ name: words.format, options: matrixFormats.map((each) => [each, words.formats[each]] as const) }]}
          />
        )}
      </div>
      <textarea ref={preview} className="exchange-text" aria-label={words.copyText} readOnly rows={10} wrap="off" spellCheck={false} value={text} />
      <div className="dialog-actions">
        <button type="button" className="primary" onClick={copy}>{words.copyButton}</button>
        {/* A new element each time: the same words twice are two announcements. */}
        <div className="copy-outcome" role="status"><p key={outcome.count}>{outcome.isCopied === null ? '' : outcome.isCopied ? words.copied : words.selected}</p></div>
      </div>
    </>
  );
}
