// What the author pastes, and where.
import { useState } from 'react';
import { isLocal } from '../../document/embed/isLocal.ts';
import { baseOf, readBase, targets, writeSnippet, type Target } from '../../document/embed/snippets.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { CopyText } from '../../views/copy/CopyText.tsx';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useBuilder } from './builderContext.ts';
import { CheckedField } from './CheckedField.tsx';
import { parametersOf } from './choice.ts';
import type { FrameWords } from './frameWords.ts';

interface PastePanelProps {
  readonly called: FrameWords;
  /** px: what the content takes at a width. */
  readonly height: number;
  readonly width: number;
}

/** Those whose frame cannot ask its content for the height. */
const fixed: readonly Target[] = ['frame', 'moodle', 'reveal'];

export function PastePanel({ called, height, width }: PastePanelProps) {
  const { choice, words, locale } = useBuilder();
  const [target, setTarget] = useState<Target>('frame');
  const own = baseOf(window.location.href);
  const [typed, setTyped] = useState(own);
  const read = typed === own ? own : readBase(typed);
  const base = read ?? own;
  const snippet = { base, parameters: parametersOf(choice), state: choice.link?.fragment ?? '', ...called, height, language: choice.settings.language ?? locale };
  const pieces = writeSnippet(target, snippet);
  return (
    <section className="builder-paste" aria-labelledby="builder-paste">
      <div className="builder-bar">
        <h2 id="builder-paste">{words.paste}</h2>
        <LabelledSelect
          label={words.target} value={target} onChange={(value) => setTarget(targets.find((each) => each === value) ?? target)}
          groups={[{ name: words.target, options: targets.map((each) => [each, words.targets[each]] as const) }]}
        />
        <CheckedField label={words.base} value={typed} error={read === null ? words.badBase : null} onInput={setTyped} />
      </div>
      {isLocal(base) && <p className="builder-warning" role="alert">{words.local}</p>}
      <p className="builder-about">{words.about[target]}{fixed.includes(target) && ` ${words.height(height, width)}`}</p>
      {pieces.map(({ place, text }) => (
        <div key={place} className="builder-piece" {...(pieces.length > 1 && { role: 'group', 'aria-labelledby': `builder-${place}` })}>
          {pieces.length > 1 && <h3 id={`builder-${place}`}>{words[place]}</h3>}
          <CopyText text={text} rows={pieces.length > 1 ? 2 : Math.max(3, text.split('\n').length)} wraps words={{ ...exchangeMessages(locale), copyText: words.text }} />
        </div>
      ))}
    </section>
  );
}
