// All that the author chooses.
import { useState } from 'react';
import { embedThemes, hideable, lockable, readName } from '../../document/embed/parameters.ts';
import { languageNames, locales } from '../../i18n/locale.ts';
import { steps } from '../../lesson/steps.ts';
import { LabelledSelect } from '../../views/fields/LabelledSelect.tsx';
import { useBuilder } from './builderContext.ts';
import { CheckedField } from './CheckedField.tsx';
import { Checks } from './Checks.tsx';
import { stepOf, withStep } from './choice.ts';
import { LessonFields } from './LessonFields.tsx';
import { NumbersFields, type TypedLink } from './NumbersFields.tsx';

/** `list` with `value` in it or not, in the order of `all`. */
const toggled = <T,>(all: readonly T[], list: readonly T[], value: T, isIn: boolean): readonly T[] => all.filter((each) => (each === value ? isIn : list.includes(each)));

interface ChoicesProps {
  readonly typed: TypedLink | null;
  readonly onType: (typed: TypedLink | null) => void;
}

export function Choices({ typed, onType }: ChoicesProps) {
  const { choice, choose, set, words, messages } = useBuilder();
  const { settings } = choice;
  const readers = 'reader';
  const canReveal = settings.place === null;
  const options = {
    novice: { isOn: settings.digits === 'novice', turn: (isOn: boolean) => set({ digits: isOn ? 'novice' : 'full' }) },
    manual: { isOn: canReveal && settings.reveal === 'manual', turn: (isOn: boolean) => set({ reveal: isOn ? 'manual' : 'auto' }) },
    keep: { isOn: settings.autosave !== null, turn: (isOn: boolean) => set({ autosave: isOn ? (readName('')?.name ?? null) : null }) },
  } as const;
  const names = ['novice', 'manual', 'keep'] as const;
  return (
    <section className="builder-choices" aria-labelledby="builder-choices">
      <h2 id="builder-choices">{words.choices}</h2>
      <NumbersFields typed={typed} onType={onType} />
      <LabelledSelect
        label={words.step} value={stepOf(choice)} onChange={(value) => choose((before) => withStep(before, steps.find(({ stage }) => stage === value)?.stage ?? stepOf(before)))}
        groups={[{ name: words.step, options: steps.map(({ stage, number }) => [stage, words.stepOf(number, messages.steps[stage].tab)] as const) }]}
      />
      <LessonFields />
      <LabelledSelect
        label={words.language} value={settings.language ?? readers} onChange={(value) => set({ language: locales.find((each) => each === value) ?? null })}
        groups={[{ name: words.language, options: [[readers, words.readerLanguage], ...locales.map((each) => [each, languageNames[each].full] as const)] }]}
      />
      <LabelledSelect
        label={words.theme} value={settings.theme} onChange={(value) => set({ theme: embedThemes.find((each) => each === value) ?? 'auto' })}
        groups={[{ name: words.theme, options: (['auto', 'light', 'dark', 'projector'] as const).map((each) => [each, words.themes[each]] as const) }]}
      />
      <Checks
        legend={words.shown} options={hideable.map((part) => [part, words.parts[part]] as const)} hint={words.always}
        isChecked={(part) => !settings.hidden.includes(part)} onChange={(part, isShown) => set({ hidden: toggled(hideable, settings.hidden, part, !isShown) })}
      />
      <Checks
        legend={words.open} options={lockable.map((input) => [input, words.inputs[input]] as const)}
        isChecked={(input) => !settings.locked.includes(input)} onChange={(input, isOpen) => set({ locked: toggled(lockable, settings.locked, input, !isOpen) })}
      />
      <Checks
        legend={words.reading} options={names.map((name) => [name, words[name]] as const)} isChecked={(name) => options[name].isOn} onChange={(name, isOn) => options[name].turn(isOn)}
        {...(!canReveal && { idle: ['manual'], hint: words.manualIdle })}
      />
      {options.keep.isOn && <KeepName />}
    </section>
  );
}

/** A bad name does not count, and stays to be mended. */
function KeepName() {
  const { set, words } = useBuilder();
  const [text, setText] = useState('');
  const read = (typed: string) => readName(typed.trim())?.name ?? null;
  const change = (typed: string) => {
    setText(typed);
    const name = read(typed);
    if (name !== null) set({ autosave: name });
  };
  return <CheckedField label={words.keepName} value={text} error={read(text) === null ? words.badName : null} onInput={change} />;
}
