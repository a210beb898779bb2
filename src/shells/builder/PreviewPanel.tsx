// The embed as its readers will have it, at a width that the author picks.
import { useRef } from 'react';
import type { Stage } from '../../notation/cellRef.ts';
import { Segments } from '../../views/fields/Segments.tsx';
import { Button } from '../../views/fields/Button.tsx';
import { useBuilder } from './builderContext.ts';
import type { Preview } from './usePreview.ts';

export const widths = ['wide', 'phone', 'fluid'] as const;
export type Width = (typeof widths)[number];

interface PreviewPanelProps {
  readonly preview: Preview;
  readonly width: Width;
  readonly onWidth: (width: Width) => void;
  readonly title: string;
  readonly onStep: (step: Stage) => void;
}

export function PreviewPanel({ preview: { frame, address, height, moved, askForNumbers }, width, onWidth, title, onStep }: PreviewPanelProps) {
  const { words, messages } = useBuilder();
  const window = useRef<HTMLDivElement>(null);
  const take = () => {
    if (!moved) return;
    if (moved.to === 'numbers') askForNumbers();
    else onStep(moved.step);
    // The button goes once that is done.
    window.current?.focus();
  };
  return (
    <section className="builder-preview" aria-labelledby="builder-preview">
      <div className="builder-bar">
        <h2 id="builder-preview">{words.preview}</h2>
        <Segments label={words.width} options={widths.map((each) => [each, words.widths[each]] as const)} value={width} onChange={onWidth} />
        <div className="builder-moved" role="status">{moved && <p>{moved.to === 'numbers' ? words.otherNumbers : words.otherStep(messages.steps[moved.step].tab)}</p>}</div>
        {moved && <Button onClick={take}>{moved.to === 'numbers' ? words.useNumbers : words.useStep}</Button>}
      </div>
      {/* The keys that scroll reach it only with the focus. */}
      <div ref={window} className="builder-window" role="group" aria-labelledby="builder-preview" tabIndex={0}>
        <iframe key={address} ref={frame} data-width={width} src={address} title={title} style={{ height }} allow="fullscreen; clipboard-write" />
      </div>
    </section>
  );
}
