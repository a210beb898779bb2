// The slide: a bar with the step's name, the figure as large as fits, the temperature and the losses; all else recedes.
import { useState } from 'react';
import { useStore } from 'zustand';
import { isScenes } from '../../document/scenes/isScenes.ts';
import { presentMessages } from '../../i18n/present/messages.ts';
import { hasOwnFigure } from '../../lesson/topics.ts';
import { ControlsPanel } from '../../panels/ControlsPanel.tsx';
import { ExchangeContext } from '../../panels/exchange/exchange.ts';
import { FigurePanel } from '../../panels/figure/FigurePanel.tsx';
import { LessonPanel } from '../../panels/lesson/LessonPanel.tsx';
import { NormaliseSwitch } from '../../panels/NormaliseSwitch.tsx';
import { OpenTaskProvider } from '../../panels/lesson/OpenTaskProvider.tsx';
import { PageContext } from '../../panels/page.ts';
import { StatusRegion } from '../../panels/StatusRegion.tsx';
import { TemperaturePanel } from '../../panels/TemperaturePanel.tsx';
import type { AddressFault } from '../../state/address.ts';
import type { SaveProblem } from '../../state/autosave.ts';
import type { Presentation } from '../../state/present/presentation.ts';
import { AddressNotices } from '../framed/AddressNotices.tsx';
import { TemperatureReadout } from '../framed/TemperatureReadout.tsx';
import { useAddress } from '../framed/useAddress.ts';
import { useFramedPage, type FramedProps } from '../framed/useFramedPage.ts';
import { topicParts } from '../topics.tsx';
import { Blank } from './Blank.tsx';
import { Code } from './Code.tsx';
import { Controls } from './Controls.tsx';
import { Keys } from './Keys.tsx';
import { openFile, openScenes, type ScenesNotRead } from './openScenes.ts';
import { PresentNotices } from './PresentNotices.tsx';
import { Title } from './Title.tsx';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useFocusBack } from './useFocusBack.ts';
import { useGoingOn } from './useGoingOn.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useResting } from './useResting.ts';
import './present.css';
import './card.css';
import './slide.css';
import './slideFigure.css';
import './strokes.css';

interface PresentProps extends FramedProps {
  readonly presentation: Presentation;
  readonly scenesFault: ScenesNotRead | null;
}

export function Present({ presentation, scenesFault: firstFault, ...framed }: PresentProps) {
  const { lab, course, settings, warnings, look, conversation } = framed;
  const { page, exchange, problem } = useFramedPage(framed, (locale) => presentMessages(locale).title);
  const [scenesFault, setScenesFault] = useState(firstFault);
  /** What was said of the address, and was read; null: nothing yet. */
  const [read, setRead] = useState<{ readonly problem: SaveProblem | null; readonly fault: AddressFault | null } | null>(null);
  const place = useStore(course.store, (state) => state.place);
  const stage = useStore(lab.store, (state) => state.stage);
  const isFigureAway = hasOwnFigure(place);
  const isResting = useResting();

  usePresentKeys({ presentation, look, conversation });
  useFocusBack();
  const fault = useAddress(framed.fault, async (fragment, signal) => {
    const notRead = await openScenes(presentation, fragment, signal);
    if (signal.aborted) return null;
    setScenesFault(notRead);
    return isScenes(fragment) ? null : presentation.open(fragment);
  });
  const onFile = (file: File) => void openFile(presentation, file).then(setScenesFault);
  useDroppedFiles(onFile);

  const hasControls = !settings.hidden.includes('controls');
  const dismiss = () => {
    setRead({ problem, fault });
    setScenesFault(null);
    presentation.dismiss();
  };
  useGoingOn(presentation, dismiss);
  const isRead = read !== null && read.problem === problem && read.fault === fault;
  const news = read === null ? warnings : [];
  const isTemperatureFixed = settings.hidden.includes('temperature') || settings.locked.includes('temperature');

  return (
    <PageContext value={page}>
      <ExchangeContext value={exchange}>
        <OpenTaskProvider>
          <div className={place ? 'present' : 'present slide'} data-lesson={place !== null || undefined} data-figure-away={isFigureAway || undefined} data-hidden={settings.hidden.join(' ') || undefined} data-resting={isResting || undefined}>
            <main className="present-main">
              <Title presentation={presentation} />
              <PresentNotices presentation={presentation} scenesFault={scenesFault} onClose={dismiss}>
                {isRead || (news.length === 0 && !fault && !problem) ? null : <AddressNotices warnings={news} fault={fault} problem={problem} />}
              </PresentNotices>
              <div className="present-stage">
                {!isFigureAway && (
                  <div className="present-bench">
                    <FigurePanel />
                    {isTemperatureFixed ? <TemperatureReadout /> : <TemperaturePanel />}
                    {hasControls && (place ? <ControlsPanel /> : stage === 'normalise' && <div className="present-switch"><NormaliseSwitch /></div>)}
                  </div>
                )}
                {place && <LessonPanel parts={topicParts} />}
              </div>
            </main>
            <Controls presentation={presentation} hidden={settings.hidden} isFramed={conversation !== null} onFile={onFile} />
            <StatusRegion />
            <Blank presentation={presentation} />
            <Keys presentation={presentation} />
            <Code presentation={presentation} />
          </div>
        </OpenTaskProvider>
      </ExchangeContext>
    </PageContext>
  );
}
