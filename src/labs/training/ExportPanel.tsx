// Taking the run away, bound to the lab: what is computed of it, and the step that is shown.
import { useMemo, type RefObject } from 'react';
import { formatUncertain } from '../../notation/format.ts';
import { labelsOf } from '../../panels/labels.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { ExportRun } from './ExportRun.tsx';
import { useTraining } from './lab.ts';

interface ExportPanelProps {
  readonly sphere: RefObject<Element | null>;
  readonly curves: RefObject<Element | null>;
}

export function ExportPanel({ sphere, curves }: ExportPanelProps) {
  const { messages } = usePage();
  const { training, words } = useTraining();
  const start = useLabState((state) => state.document);
  const names = useMemo(() => labelsOf(start, messages), [start, messages]);
  const shown = () => {
    const { step, loss, runs } = training.live.get();
    return { run: runs.own, beside: runs.beside, step, loss: formatUncertain(loss, start.images.length) };
  };
  // What is taken away holds still meanwhile.
  return <ExportRun shown={shown} start={start} names={names} sphere={sphere} curves={curves} words={words.exports} onOpen={() => training.halt()} />;
}
