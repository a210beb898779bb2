// What to copy and in which form, with the text before it is taken.
import { useEffect, useMemo, useRef, useState } from 'react';
import { encodeDocument } from '../../document/codec.ts';
import { pytorchScript } from '../../document/pytorchScript.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { matrixFormats, matrixHtml, matrixText, type MatrixFormat } from '../../notation/matrixText.ts';
import { frameOf } from '../../state/frame.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { labelsOf } from '../labels.ts';
import { useLabState, usePage } from '../page.ts';
import { CopyText } from './CopyText.tsx';
import { copyGroups, sourceAt } from './copySources.ts';
import { derivation } from './derivation.ts';
import './exchange.css';

export function CopyForm() {
  const { messages, locale } = usePage();
  const words = exchangeMessages(locale);
  const { document, stage, direction, pick, digits } = useLabState((state) => state);
  const [source, setSource] = useState<string>(sourceAt(stage, direction, document.normalize));
  const [format, setFormat] = useState<MatrixFormat>('tsv');
  const what = useRef<HTMLSelectElement>(null);
  useEffect(() => what.current?.focus(), []);

  const groups = useMemo(() => copyGroups(frameOf(document), messages, locale), [document, messages, locale]);
  const matrix = useMemo(() => groups.flatMap(({ sources }) => sources).find(({ key }) => key === source), [groups, source]);
  const text = useMemo(() => {
    if (matrix) return matrixText(matrix.matrix, format, matrix.names);
    if (source === 'derivation') return derivation(document, { pick, direction, digits }, messages);
    return source === 'script' ? pytorchScript(document, labelsOf(document, messages)) : encodeDocument(document);
  }, [matrix, format, source, document, pick, direction, digits, messages]);

  const html = useMemo(() => (matrix && format === 'tsv' ? matrixHtml(matrix.matrix, matrix.names) : null), [matrix, format]);

  return (
    <>
      <div className="exchange-choices">
        <LabelledSelect
          label={words.what} value={source} select={what} onChange={setSource}
          groups={[
            ...groups.map(({ name, sources }) => ({ name, options: sources.map((each) => [each.key, each.name] as const) })),
            { name: words.groups.whole, options: [['state', words.state], ['script', words.script], ['derivation', words.derivation]] },
          ]}
        />
        {matrix && (
          <LabelledSelect
            label={words.format} value={format} onChange={(key) => setFormat(matrixFormats.find((each) => each === key) ?? 'tsv')}
            groups={[{ name: words.format, options: matrixFormats.map((each) => [each, words.formats[each]] as const) }]}
          />
        )}
      </div>
      <CopyText key={`${source} ${format}`} text={text} html={html} />
    </>
  );
}
