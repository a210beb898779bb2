// The menu that takes a run away: its curves as CSV, the code that repeats it, and pictures of the step that is shown.
import { useState, type RefObject } from 'react';
import type { LabDocument } from '../../document/document.ts';
import type { ItemNames } from '../../document/pytorchScript.ts';
import type { Run } from '../../engine/training/index.ts';
import type { TrainingWords } from '../../i18n/training/messages.ts';
import { saveFile } from '../../views/behaviours/saveFile.ts';
import { Menu } from '../../views/fields/Menu.tsx';
import { csvFile, pictureFile, scriptFile, type ExportedFile } from './exportFiles.ts';
import './exportRun.css';

interface ExportRunProps {
  /** As it is when something is taken. */
  readonly shown: () => { readonly run: Run; readonly beside: Run | null; readonly step: number; readonly loss: string };
  readonly start: LabDocument;
  readonly names: ItemNames;
  readonly sphere: RefObject<Element | null>;
  readonly curves: RefObject<Element | null>;
  readonly words: TrainingWords['exports'];
  readonly onOpen: () => void;
}

export function ExportRun({ shown, start, names, sphere, curves, words, onOpen }: ExportRunProps) {
  const [outcome, setOutcome] = useState('');
  const save = async (make: () => ExportedFile | Promise<ExportedFile>) => {
    setOutcome('');
    try {
      const { name, content } = await make();
      saveFile(name, content);
      setOutcome(words.saved(name));
    } catch {
      setOutcome(words.failed);
    }
  };
  const picture = (what: 'sphere' | 'curves', format: 'svg' | 'png') => () => {
    const element = (what === 'sphere' ? sphere : curves).current;
    const { step, loss } = shown();
    const title = what === 'sphere' ? words.sphereTitle(step) : words.curvesTitle(step);
    return save(() => {
      if (!element) throw new Error(`there is no picture of the ${what}`);
      return pictureFile(element, what, step, format, { title, description: words.description(loss) });
    });
  };
  const items = [
    { name: words.csv, onSelect: () => save(() => csvFile(shown().run, shown().beside)) },
    { name: words.script, onSelect: () => save(() => scriptFile(shown().run, start, names)) },
    { name: words.sphereSvg, onSelect: picture('sphere', 'svg') },
    { name: words.spherePng, onSelect: picture('sphere', 'png') },
    { name: words.curvesSvg, onSelect: picture('curves', 'svg') },
    { name: words.curvesPng, onSelect: picture('curves', 'png') },
  ];
  return (
    <div className="training-export">
      <Menu name={words.menu} sign="↓" items={items.map(({ name, onSelect }) => ({ name, onSelect: () => void onSelect() }))} onOpen={onOpen} />
      <p role="status">{outcome}</p>
    </div>
  );
}
