// What the author pastes, and where.
import { useCallback, useMemo, useState } from 'react';
import { isLocal } from '../../document/embed/isLocal.ts';
import { baseOf, readBase, targets, writeSnippet, type Heights, type Target } from '../../document/embed/snippets.ts';
import { exchangeMessages } from '../../i18n/exchange/messages.ts';
import { CopyText } from '../../views/copy/CopyText.tsx';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useBuilder } from './builderContext.ts';
import { CheckedField } from './CheckedField.tsx';
import { parametersOf, previewAddress, type Choice } from './choice.ts';
import type { FrameWords } from './frameWords.ts';
import { heightsAt, unmeasured, withHeight, type Measured } from './measured.ts';
import { MeasuringFrame } from './MeasuringFrame.tsx';

/** Those whose frame cannot ask its content for the height. */
const fixed: readonly Target[] = ['frame', 'moodle', 'reveal'];

export function PastePanel({ called }: { readonly called: FrameWords }) {
  const { choice, words, locale } = useBuilder();
  const [target, setTarget] = useState<Target>('frame');
  const language = choice.settings.language ?? locale;
  const own = baseOf(window.location.href);
  const shown = useMemo((): Choice => ({ ...choice, settings: { ...choice.settings, language } }), [choice, language]);
  const address = previewAddress(own, shown);
  const [measured, setMeasured] = useState<Measured>({ address, heights: {} });
  const keepHeight = useCallback((of: keyof Heights, height: number) => setMeasured((before) => withHeight(before, address, of, height)), [address]);
  const heights = heightsAt(address, measured);
  const [typed, setTyped] = useState(own);
  const read = typed === own ? own : readBase(typed);
  const base = read ?? own;
  const snippet = { base, parameters: parametersOf(choice), state: choice.link?.fragment ?? '', ...called, heights: heights ?? unmeasured, language };
  const pieces = writeSnippet(target, snippet);
  const isFixed = fixed.includes(target);
  // A slide has one height alone.
  const told = heights === null ? words.measuring : target === 'reveal' ? null : words.heights(heights.wide, heights.narrow);
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
      {(['wide', 'narrow'] as const).map((of) => <MeasuringFrame key={of} of={of} address={address} choice={shown} onHeight={keepHeight} />)}
      {isLocal(base) && <p className="builder-warning" role="alert">{words.local}</p>}
      <p className="builder-about">{words.about[target]}{isFixed && told !== null && ` ${told}`}</p>
      {pieces.map(({ place, text }) => (
        <div key={place} className="builder-piece" {...(pieces.length > 1 && { role: 'group', 'aria-labelledby': `builder-${place}` })}>
          {pieces.length > 1 && <h3 id={`builder-${place}`}>{words[place]}</h3>}
          <CopyText text={text} isIdle={isFixed && heights === null} rows={pieces.length > 1 ? 2 : Math.max(3, text.split('\n').length)} wraps words={{ ...exchangeMessages(locale), copyText: words.text }} />
        </div>
      ))}
    </section>
  );
}
