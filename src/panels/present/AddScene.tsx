// Puts what is shown at the end of the list, under a title: the step's name where none is typed.
import { useId, useRef, useState } from 'react';
import { limits } from '../../document/limits.ts';
import { cutTitle } from '../../document/scenes/scenes.ts';
import type { scenesMessages } from '../../i18n/scenes/messages.ts';
import { stepKey } from '../../lesson/steps.ts';
import { Button } from '../../views/fields/Button.tsx';
import { useLabState, usePage } from '../page.ts';

interface AddSceneProps {
  readonly isFull: boolean;
  readonly words: ReturnType<typeof scenesMessages>;
  /** Whether there was room for it. */
  readonly onAdd: (title: string) => Promise<boolean>;
}

export function AddScene({ isFull, words, onAdd }: AddSceneProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { messages } = usePage();
  const key = useLabState(({ document: { normalize }, stage, direction }) => stepKey(stage, { normalize, direction }));
  const [typed, setTyped] = useState<string | null>(null);
  const title = typed ?? messages.steps[key].tab;
  const error = isFull ? words.full(limits.scenes.count) : cutTitle(title) === '' ? words.noTitle : title.trim().length > limits.scenes.title ? messages.errors.tooLong(limits.scenes.title) : null;

  const add = async () => {
    if (error !== null) return field.current?.focus();
    // What is typed meanwhile stays.
    if (await onAdd(cutTitle(title))) setTyped((now) => (now === typed ? null : now));
  };

  return (
    <form
      className="add-scene"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="text-field">
        <label htmlFor={id}>{words.nextTitle}</label>
        <input
          ref={field} id={id} type="text" autoComplete="off" value={title} aria-invalid={error !== null} aria-describedby={error === null ? undefined : `${id}-error`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {error !== null && <span id={`${id}-error`} className="field-error" role="alert">{error}</span>}
      </div>
      <Button isIdle={isFull} onClick={() => void add()}>{words.add}</Button>
    </form>
  );
}
