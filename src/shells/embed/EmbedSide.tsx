// Beside the embed's figure: the step's words or a topic, the temperature and the commands that its author left, and the way to the full page.
import type { ReactNode } from 'react';
import { lockable, type Hideable } from '../../document/embed/parameters.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { CommandButton } from '../../panels/CommandButton.tsx';
import { ControlsPanel } from '../../panels/ControlsPanel.tsx';
import { useCourseState, usePage } from '../../panels/page.ts';
import { TemperaturePanel } from '../../panels/TemperaturePanel.tsx';
import { FullLink } from './FullLink.tsx';
import { TemperatureReadout } from '../framed/TemperatureReadout.tsx';

export function EmbedSide({ hidden, children }: { readonly hidden: readonly Hideable[]; readonly children: ReactNode }) {
  const { locked } = usePage();
  const isFigureAway = useCourseState(({ place }) => hasOwnFigure(place));
  const isTemperatureFixed = hidden.includes('temperature') || locked.includes('temperature');
  // Where nothing can be edited there is nothing to control.
  const hasControls = !hidden.includes('controls') && locked.length < lockable.length;
  return (
    <div className="embed-side">
      {children}
      {!isFigureAway && (isTemperatureFixed ? <TemperatureReadout /> : <TemperaturePanel />)}
      {!isFigureAway && hasControls && (
        <div className="embed-controls">
          <CommandButton id="undo" sign="↶" />
          <CommandButton id="redo" sign="↷" />
          <ControlsPanel />
        </div>
      )}
      {!hidden.includes('link') && <FullLink />}
    </div>
  );
}
