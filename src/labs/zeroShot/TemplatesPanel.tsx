// The templates, which all classes share.
import { useRef } from 'react';
import { limits } from '../../document/limits.ts';
import { addTemplate, removeTemplate, setTemplateText } from '../../document/zeroShot/edits.ts';
import { hasSlot } from '../../document/zeroShot/template.ts';
import { usePage } from '../../panels/page.ts';
import { Button } from '../../views/fields/Button.tsx';
import { TextField } from '../../views/fields/TextField.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';

const { templates: templateLimits } = limits.zeroShot;

export function TemplatesPanel() {
  const { messages } = usePage();
  const { zeroShot, words, names } = useZeroShot();
  const templates = useZeroShotState(({ document }) => document.templates);
  const adder = useRef<HTMLButtonElement>(null);
  // Its button goes with it: the focus goes on to the one that brings it back.
  const remove = (at: number) => {
    zeroShot.commit((now) => removeTemplate(now, at));
    adder.current?.focus();
  };
  const refuse = (text: string) => (text.trim() === '' || hasSlot(text) ? null : words.templates.noSlot);
  return (
    <section className="templates-panel" aria-labelledby="templates-panel-title">
      <h3 id="templates-panel-title">{words.templates.heading}</h3>
      <ul>
        {templates.map((template, at) => (
          <li key={template.id}>
            <TextField
              label={words.templates.field(at + 1)} value={names.template(template)} max={limits.label.max} check={refuse} messages={messages}
              onCommit={(text) => zeroShot.commit((now) => setTemplateText(now, at, text))}
            />
            <Button aria-label={words.templates.remove(at + 1)} title={words.templates.remove(at + 1)} isIdle={templates.length <= templateLimits.min} onClick={() => remove(at)}>−</Button>
          </li>
        ))}
      </ul>
      <Button ref={adder} isIdle={templates.length >= templateLimits.max} onClick={() => zeroShot.commit(addTemplate)}>{words.templates.add}</Button>
      <p className="lesson-note">{words.classes.noEncoder}</p>
    </section>
  );
}
