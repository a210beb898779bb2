// One bug on, or none: native radio buttons, so that the arrow keys go from bug to bug.
import type { RefObject } from 'react';
import { bugs, type Bug } from '../../engine/index.ts';
import type { en } from '../../i18n/breakIt/en.ts';

interface BugSwitchesProps {
  readonly fieldset: RefObject<HTMLFieldSetElement | null>;
  readonly bug: Bug | null;
  readonly words: typeof en;
  readonly onChange: (bug: Bug | null) => void;
}

export function BugSwitches({ fieldset, bug, words, onChange }: BugSwitchesProps) {
  return (
    <fieldset ref={fieldset} className="bugs">
      <legend>{words.switches}</legend>
      {[null, ...bugs].map((each) => (
        <label key={each ?? 'none'} className="bug">
          <input type="radio" name="bug" checked={each === bug} onChange={() => onChange(each)} />
          <span>{each ? words.bugs[each].name : words.none}</span>
        </label>
      ))}
    </fieldset>
  );
}
