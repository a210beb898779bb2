// Which numbers the embed opens on: an example, or those of a link.
import { useState } from 'react';
import { linkFaultText } from '../../panels/linkFaultText.ts';
import { createLatest } from '../../state/latest.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useBuilder } from './builderContext.ts';
import { CheckedField } from './CheckedField.tsx';
import { chosenLink, presetIds, readLink, withLink, withPreset, type LinkFault } from './choice.ts';

/** A link as it was typed, good or bad. */
export interface TypedLink {
  readonly text: string;
  readonly fault: LinkFault | null;
}

const fromLink = 'link';

interface NumbersFieldsProps {
  /** null while no link is wanted. */
  readonly typed: TypedLink | null;
  readonly onType: (typed: TypedLink | null) => void;
}

export function NumbersFields({ typed, onType }: NumbersFieldsProps) {
  const { choice, choose, words, messages } = useBuilder();
  const [latest] = useState(createLatest);
  const select = (value: string) => {
    latest.stop();
    const id = presetIds.find((each) => each === value);
    onType(id ? null : { text: '', fault: null });
    if (id) choose((before) => withPreset(before, id));
  };
  const read = async (text: string) => {
    const signal = latest.begin();
    onType({ text, fault: null });
    if (text.trim() === '') return choose((before) => withPreset(before, 'chapter'));
    const result = await readLink(text);
    const link = result.ok ? await chosenLink(result.linked) : null;
    if (signal.aborted) return;
    if (!result.ok) onType({ text, fault: result });
    if (link) choose((before) => withLink(before, link));
  };
  const fault = typed?.fault ?? null;
  return (
    <>
      <LabelledSelect
        label={words.numbers} value={typed ? fromLink : (choice.settings.preset ?? 'chapter')} onChange={select}
        groups={[{ name: words.numbers, options: [...presetIds.map((id) => [id, words.presets[id]] as const), [fromLink, words.fromLink]] }]}
      />
      {typed && (
        <CheckedField
          label={words.link} value={typed.text} onInput={(text) => void read(text)}
          error={fault === null ? null : fault.problem === 'notALink' ? words.notALink : linkFaultText(fault, messages.errors)}
        />
      )}
    </>
  );
}
