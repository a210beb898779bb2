// Training: gradient descent on the batch's own vectors, as figure, matrix and curves on the left, with words and options on the right.
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type KeyboardEvent } from 'react';
import { trainingScenes } from '../../lesson/training/ids.ts';
import { figureId } from '../../panels/figure/focusFigure.ts';
import { narrow, stacked, usePage } from '../../panels/page.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { TrainingContext, useNewTraining } from './lab.ts';
import { BatchNotices } from './BatchNotices.tsx';
import { CurvesPanel } from './CurvesPanel.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { Readings } from './Readings.tsx';
import { RunStatus } from './RunStatus.tsx';
import { SceneCard } from './SceneCard.tsx';
import { SceneQuestion } from './SceneQuestion.tsx';
import { SceneList } from './SceneList.tsx';
import { sphereId } from './showSphere.ts';
import { SpherePanel } from './SpherePanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { StepMatrix } from './StepMatrix.tsx';
import { Transport } from './Transport.tsx';
import { useTrainingScene } from './useTrainingScene.ts';
import '../../panels/lesson/ownFigure.css';
import './training.css';

export function TrainingLab({ card }: { readonly card: string | null }) {
  const value = useNewTraining();
  const { training, words, setLook } = value;
  const { locale } = usePage();
  const isStacked = useMediaQuery(stacked);
  const isNarrow = useMediaQuery(narrow);
  const hasBeside = useSyncExternalStore(training.store.subscribe, () => training.store.getState().beside !== null);
  const scene = trainingScenes.find((each) => each === card) ?? null;
  const sphere = useRef<HTMLDivElement>(null);
  const curves = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    training.open();
    return training.close;
  }, [training]);
  const setUp = useTrainingScene(scene, training, setLook);
  useEffect(() => {
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') training.halt('hidden');
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [training]);
  /** Plays and pauses from anywhere in the figure where the key has no other meaning. */
  const onSpace = (event: KeyboardEvent<HTMLElement>) => {
    const isTaken = event.target instanceof Element && event.target.closest('button, select, input, a, summary, [role="switch"], [role="region"]') !== null;
    if (event.key !== ' ' || event.defaultPrevented || event.repeat || isTaken) return;
    event.preventDefault();
    if (training.store.getState().isPlaying) training.halt();
    else training.play();
  };
  const question = scene && <SceneQuestion key={`${scene} ${locale}`} id={scene} onAgain={setUp} />;
  // What is read and reached by keys has the order that is seen, so that each part stands where it is drawn.
  const matrix = (
    <div className="training-matrix">
      <StepMatrix />
      <Readings />
    </div>
  );
  const about = (
    <section className="training-words">
      {scene ? <SceneCard key={scene} id={scene} onAgain={setUp}>{!isStacked && question}</SceneCard> : (
        <>
          <p>{words.sentence}</p>
          <SceneList />
        </>
      )}
    </section>
  );
  const settings = (
    <section className="training-settings">
      <StartPanel />
      <OptionsForm />
      <ExportPanel sphere={sphere} curves={curves} />
    </section>
  );
  return (
    <TrainingContext value={value}>
      <div className="own-figure-topic training">
        {isStacked && about}
        <section className="own-figure training-figure" id={figureId} tabIndex={-1} aria-label={words.run} onKeyDown={onSpace}>
          <h3 className="visually-hidden">{words.run}</h3>
          <div className="training-stage">
            <div ref={sphere} id={sphereId} className="training-sphere"><SpherePanel /></div>
            {!isNarrow && matrix}
          </div>
          {/* Before what plays it: the question comes first, and what came out stays below the figure that shows it. */}
          {isStacked && question && <div className="training-question">{question}</div>}
          <div className="training-transport">
            <Transport />
            <RunStatus />
          </div>
          <div className="training-below">
            <BatchNotices />
          </div>
          {isNarrow && matrix}
          <div className="training-curves">
            <div ref={curves}><CurvesPanel /></div>
            {hasBeside && <DifferencePanel />}
          </div>
        </section>
        {isStacked ? settings : <div className="own-figure-words">{about}{settings}</div>}
      </div>
    </TrainingContext>
  );
}
