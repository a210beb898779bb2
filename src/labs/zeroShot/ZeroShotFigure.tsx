// The lab's figure: images meet classes in the matrix; below it the picked image three ways, and the picked class's prompts.
import type { CSSProperties } from 'react';
import { limits } from '../../document/limits.ts';
import { ways } from '../../lesson/zeroShot/scenes.ts';
import { figureId } from '../../panels/figure/focusFigure.ts';
import { usePage } from '../../panels/page.ts';
import { useRoom } from '../../views/behaviours/useRoom.ts';
import { Button } from '../../views/fields/Button.tsx';
import { Segments } from '../../views/fields/Segments.tsx';
import { ClassPanel } from './ClassPanel.tsx';
import { ImagesByClasses } from './ImagesByClasses.tsx';
import { useZeroShot, useZeroShotState } from './lab.ts';
import { ScalePanel } from './ScalePanel.tsx';
import { TemplatesPanel } from './TemplatesPanel.tsx';
import { ThreeWays } from './ThreeWays.tsx';
import { ZeroShotNotices } from './ZeroShotNotices.tsx';

/** In rem: the widths at which vectors stand beside the matrix, and where there are many classes do so too, as templates beside the prompts. */
const widths = [50, 54];
/** Classes that fit beside the vectors on a bench of the lesser width. */
const few = 4;

export function ZeroShotFigure() {
  const { messages } = usePage();
  const { zeroShot, words } = useZeroShot();
  const { way, card, document } = useZeroShotState((state) => state);
  const root = useRoom<HTMLElement>(widths);
  const { app } = messages;
  const style = { '--k': document.classes.length } as CSSProperties;
  return (
    <section
      ref={root} className="own-figure zero-shot-figure" id={figureId} tabIndex={-1} aria-label={words.figure}
      data-many={document.classes.length > few || undefined} style={style}
    >
      <header className="zero-shot-heading">
        <h3>{words.heading}</h3>
        <Segments label={words.ways.label} options={ways.map((each) => [each, words.ways.short[each]] as const)} value={way} onChange={zeroShot.setWay} />
        <span className="zero-shot-commands">
          <Button aria-label={app.undo} title={app.undo} isIdle={!zeroShot.canUndo()} onClick={zeroShot.undo}>↶</Button>
          <Button aria-label={app.redo} title={app.redo} isIdle={!zeroShot.canRedo()} onClick={zeroShot.redo}>↷</Button>
          <Button isIdle={!zeroShot.canReset()} onClick={() => zeroShot.open(card)}>{words.startOver}</Button>
        </span>
      </header>
      <ZeroShotNotices />
      <ImagesByClasses />
      <p className="zero-shot-caption">{words.marginHelp}</p>
      <ScalePanel limits={limits.zeroShot.scale} />
      <ThreeWays />
      <div className="zero-shot-texts">
        <ClassPanel />
        <TemplatesPanel />
      </div>
    </section>
  );
}
