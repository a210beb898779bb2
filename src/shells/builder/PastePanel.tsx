// What the author pastes, and where.
import { useCallback, useMemo, useState } from 'react';
import { isLocal } from '../../document/embed/isLocal.ts';
import { baseOf, readBase, targets, writeSnippet, type Heights, type Target } from '../../document/embed/snippets.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { CopyText } from '../../views/copy/CopyText.tsx';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useBuilder } from './builderContext.ts';
import { CheckedField } from './CheckedField.tsx';
import { parametersOf, type Choice } from './choice.ts';
import type { FrameWords } from './frameWords.ts';
import { MeasuringFrame } from './MeasuringFrame.tsx';

/** What holds the chapter's example, until the choice has been measured. */
const unmeasured: Heights = { wide: 600, narrow: 1000 };

/** Those whose frame cannot ask its content for the height. */
const fixed: readonly Target[] = ['frame', 'moodle'];

export function PastePanel({ called }: { readonly called: FrameWords }) {
  const { choice, words, locale } = useBuilder();
  const [target, setTarget] = useState<Target>('frame');
  const [heights, setHeights] = useState<Partial<Heights>>({});
  const keepHeight = useCallback((of: keyof Heights, height: number) => setHeights((before) => ({ ...before, [of]: height })), []);
  const { wide, narrow } = heights;
  const language = choice.settings.language ?? locale;
  const measured = useMemo((): Choice => ({ ...choice, settings: { ...choice.settings, language } }), [choice, language]);
  const own = baseOf(window.location.href);
  const [typed, setTyped] = useState(own);
  const read = typed === own ? own : readBase(typed);
  const base = read ?? own;
  const snippet = { base, parameters: parametersOf(choice), state: choice.link?.fragment ?? '', ...called, heights: { ...unmeasured, ...heights }, language };
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
      {(['wide', 'narrow'] as const).map((of) => <MeasuringFrame key={of} of={of} choice={measured} onHeight={keepHeight} />)}
      {isLocal(base) && <p className="builder-warning" role="alert">{words.local}</p>}
      <p className="builder-about">{words.about[target]}{fixed.includes(target) && wide && narrow && ` ${words.heights(wide, narrow)}`}</p>
      {pieces.map(({ place, text }) => (
        <div key={place} className="builder-piece" {...(pieces.length > 1 && { role: 'group', 'aria-labelledby': `builder-${place}` })}>
          {pieces.length > 1 && <h3 id={`builder-${place}`}>{words[place]}</h3>}
          <CopyText text={text} rows={pieces.length > 1 ? 2 : Math.max(3, text.split('\n').length)} wraps words={{ ...exchangeMessages(locale), copyText: words.text }} />
        </div>
      ))}
    </section>
  );
}
