// The navigator: one tab a step, with its matrix in miniature and the picked cell's value (APG tabs, activated as the focus moves).
import type { KeyboardEvent, ReactNode } from 'react';
import type { Stage } from '../../notation/cellRef.ts';
import type { Live } from '../../notation/live.ts';
import { LiveText } from '../behaviours/LiveText.tsx';
import { useRoom } from '../behaviours/useRoom.ts';
import type { ThumbnailScene } from '../figure/drawThumbnail.ts';
import { Thumbnail } from './Thumbnail.tsx';
import './steps.css';

export interface StepTab {
  readonly stage: Stage;
  readonly number: number;
  readonly name: string;
  /** null where the step has no matrix. */
  readonly thumbnail: Live<ThumbnailScene> | null;
  readonly value: Live<string> | null;
  /** Leaves room for the switch that lies over it. */
  readonly hasSwitch: boolean;
  /** Left out of the calculation. */
  readonly bypassed: boolean;
}

interface StepTabsProps {
  readonly tabs: readonly StepTab[];
  readonly stage: Stage;
  readonly label: string;
  readonly panelId: string;
  /** The tabs show no values. */
  readonly isMasked: boolean;
  readonly onSelect: (stage: Stage) => void;
  /** The switch that lies over the second tab. */
  readonly bypass: ReactNode;
}

/** In rem: the widths at which seven tabs go side by side: with little more than a number, with a name below it, with all beside it. */
const widths = [18, 38, 61];

export const tabId = (stage: Stage): string => `step-${stage}`;

export function StepTabs({ tabs, stage, label, panelId, isMasked, onSelect, bypass }: StepTabsProps) {
  const root = useRoom<HTMLElement>(widths);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = tabs.findIndex((tab) => tab.stage === stage);
    const to = { ArrowRight: (index + 1) % tabs.length, ArrowLeft: (index - 1 + tabs.length) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onSelect(next.stage);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.stage)}`)?.focus();
  };
  return (
    <nav ref={root} className="steps" aria-label={label} data-stage={stage} data-masked={isMasked || undefined}>
      <div className="step-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.stage} id={tabId(tab.stage)} type="button" className="step-tab" role="tab" aria-selected={tab.stage === stage} aria-controls={panelId}
            tabIndex={tab.stage === stage ? 0 : -1} data-bypassed={tab.bypassed || undefined} onClick={() => onSelect(tab.stage)}
          >
            <span className="step-number">{tab.number}</span>{' '}
            <span className="step-name">{tab.name}</span>
            {tab.value && <span className="step-value" aria-hidden="true"><LiveText live={tab.value} of={(text) => text} /></span>}
            {tab.hasSwitch && <span className="step-switch-room" />}
            {tab.thumbnail && <Thumbnail scene={tab.thumbnail} />}
          </button>
        ))}
      </div>
      {bypass}
    </nav>
  );
}
