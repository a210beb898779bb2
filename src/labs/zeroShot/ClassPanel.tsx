// The picked class: its name, the vectors of its prompts, and the steps from them to its one weight.
import { useMemo } from 'react';
import { limits } from '../../document/limits.ts';
import { addClass, removeClass, setClassName } from '../../document/zeroShot/edits.ts';
import { createMatrix } from '../../engine/index.ts';
import { mapLive } from '../../notation/live.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { Button } from '../../views/fields/Button.tsx';
import { TextField } from '../../views/fields/TextField.tsx';
import { VectorRows } from '../../views/zeroShot/VectorRows.tsx';
import { ClassWeightSteps } from './ClassWeightSteps.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { typedVectors } from './shownNumbers.ts';
import { useEdits } from './useEdits.ts';

const { classes: classLimits, dimensions } = limits.zeroShot;
const none = createMatrix(1, dimensions);

export function ClassPanel() {
  const { messages } = usePage();
  const { zeroShot, words, names } = useZeroShot();
  const { document, pick } = useZeroShotState((state) => state);
  const digits = useLabState((state) => state.digits);
  const on = useEdits();
  const { classes, templates } = document;
  const at = pick.class;
  const vectors = useMemo(() => mapLive(zeroShot.live, ({ prompts }) => typedVectors(prompts[at] ?? none, digits)), [zeroShot, at, digits]);
  const each = classes[at];
  if (!each) return null;
  const name = names.class(each);
  const add = () => {
    zeroShot.commit(addClass);
    zeroShot.setPick({ class: zeroShot.store.getState().document.classes.length - 1 });
  };
  return (
    <section className="class-panel" aria-labelledby="class-panel-title">
      <h3 id="class-panel-title">{words.classes.heading(name)}</h3>
      <div className="class-panel-name">
        <TextField key={each.id} label={words.classes.name} value={name} max={limits.label.max} messages={messages} onCommit={(text) => zeroShot.commit((now) => setClassName(now, at, text))} />
        <Button isIdle={classes.length <= classLimits.min} onClick={() => zeroShot.commit((now) => removeClass(now, at))}>{words.classes.remove(name)}</Button>
        <Button isIdle={classes.length >= classLimits.max} onClick={add}>{words.classes.add}</Button>
      </div>
      <VectorRows
        side="texts" name={words.promptGrid(name)} dimensions={dimensions} scene={vectors} picked={pick.template} normName={words.norm}
        rows={templates.map((template) => {
          const prompt = names.prompt(template, each);
          return { id: template.id, name: prompt, head: <span className="vector-row-name">{prompt}</span> };
        })}
        cellName={(template, component) => words.promptCell(template + 1, component + 1)} messages={messages} on={on}
      />
      <ClassWeightSteps at={at} />
    </section>
  );
}
