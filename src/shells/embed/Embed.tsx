// The figure in a frame: step tabs, figure, a sentence or a question beside it, and what its author left of the controls.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { embedMessages } from '../../i18n/embed/messages.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { ExchangeContext } from '../../panels/exchange/exchange.ts';
import { FigurePanel } from '../../panels/figure/FigurePanel.tsx';
import { LessonPanel } from '../../panels/lesson/LessonPanel.tsx';
import { OpenTaskProvider } from '../../panels/lesson/OpenTaskProvider.tsx';
import { PageContext } from '../../panels/page.ts';
import { StatusRegion } from '../../panels/StatusRegion.tsx';
import { stepPanelId, StepsPanel } from '../../panels/steps/StepsPanel.tsx';
import { createOpening, scenesFault } from '../../state/address.ts';
import { concealEachStep } from '../../state/reveal.ts';
import { tabId } from '../../views/steps/StepTabs.tsx';
import { topicParts } from '../topics.tsx';
import { AddressNotices } from '../framed/AddressNotices.tsx';
import { EmbedSide } from './EmbedSide.tsx';
import { followHost } from '../framed/followHost.ts';
import { useAddress } from '../framed/useAddress.ts';
import { useFramedPage, type FramedProps } from '../framed/useFramedPage.ts';
import { RevealButton } from './RevealButton.tsx';
import { StepWords } from './StepWords.tsx';
import type { Settings } from '../vocabulary.ts';
import './embed.css';

export function Embed(props: FramedProps) {
  const { lab, course, settings, warnings, look, conversation } = props;
  const { page, exchange, problem } = useFramedPage(props, (locale) => embedMessages(locale).title);
  const [open] = useState(() => createOpening(lab));
  const fault = useAddress(props.fault, async (fragment) => scenesFault(fragment) ?? open(fragment));
  const place = useStore(course.store, (state) => state.place);
  const isFigureAway = hasOwnFigure(place);
  useEffect(() => (conversation ? followHost({ lab, course, look, open, isAsHighAsNeeded: true }, conversation) : undefined), [lab, course, look, open, conversation]);
  const isManual = settings.reveal === 'manual' && place === null;
  useEffect(() => (isManual ? concealEachStep(lab) : undefined), [lab, isManual]);
  const shows = (part: Settings['hidden'][number]) => !settings.hidden.includes(part);
  const hasTabs = shows('steps') && !isFigureAway;
  const stage = useStore(lab.store, (state) => state.stage);
  const panel = hasTabs ? { id: stepPanelId, role: 'tabpanel', 'aria-labelledby': tabId(stage) } : {};

  return (
    <PageContext value={page}>
      <ExchangeContext value={exchange}>
        <OpenTaskProvider>
          {hasTabs && <StepsPanel />}
          <AddressNotices warnings={warnings} fault={fault} problem={problem} />
          <main>
            <div className="embed-main" {...panel} data-contents={settings.place?.topic === 'contents' || undefined} data-figure-away={isFigureAway || undefined}>
              {isManual && <RevealButton />}
              {!isFigureAway && <div className="embed-bench" data-hidden={settings.hidden.join(' ') || undefined}><FigurePanel /></div>}
              <EmbedSide hidden={settings.hidden}>
                {place ? <LessonPanel parts={topicParts} /> : shows('explanation') && <StepWords />}
              </EmbedSide>
            </div>
          </main>
          <StatusRegion />
        </OpenTaskProvider>
      </ExchangeContext>
    </PageContext>
  );
}
