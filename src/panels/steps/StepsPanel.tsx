// The step tabs on the lab, and the panel that they change.
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { stepKey, steps } from '../../lesson/steps.ts';
import { constant, mapLive } from '../../notation/live.ts';
import { thumbnailScene } from '../../views/figure/drawThumbnail.ts';
import { cellText } from '../../views/figure/cellText.ts';
import { StepTabs, tabId, type StepTab } from '../../views/steps/StepTabs.tsx';
import { NormaliseSwitch } from '../NormaliseSwitch.tsx';
import { useCourseState, useLabState, usePage } from '../page.ts';

/** The id of what the tabs change. */
export const stepPanelId = 'step';

export function StepsPanel() {
  const { lab, messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const pick = useLabState((state) => state.pick);
  const digits = useLabState((state) => state.digits);
  const normalize = useLabState((state) => state.document.normalize);
  const isMasked = useLabState((state) => state.masked.length > 0);

  const tabs = useMemo(
    () =>
      steps.map((step): StepTab => {
        const { stage: shown, number } = step;
        const hasMatrix = shown !== 'embed' && shown !== 'normalise';
        const value = mapLive(lab.live, (frame) => cellText(frame, { stage: shown, direction, digits }, pick.row, pick.col, messages));
        return {
          stage: shown,
          number,
          name: messages.steps[stepKey(shown, { normalize, direction })].tab,
          thumbnail: hasMatrix ? mapLive(lab.live, (frame) => thumbnailScene(frame, shown, direction, pick)) : null,
          value: shown === 'normalise' ? constant(normalize ? messages.controls.on : messages.controls.off) : hasMatrix ? value : null,
          hasSwitch: shown === 'normalise',
          bypassed: shown === 'normalise' && !normalize,
        };
      }),
    [lab, messages, direction, pick, digits, normalize],
  );
  return (
    <StepTabs
      tabs={tabs} stage={stage} label={messages.app.steps} panelId={stepPanelId} isMasked={isMasked}
      onSelect={lab.goTo}
      bypass={<span className="steps-bypass"><NormaliseSwitch compact /></span>}
    />
  );
}

/** All that a step is told and shown with; with `isFigureAway` what stands there instead, while there are no tabs. */
export function StepPanel({ isFigureAway, children }: { readonly isFigureAway: boolean; readonly children: ReactNode }) {
  const stage = useLabState((state) => state.stage);
  const place = useCourseState((state) => state.place);
  const shown = useRef(place);
  // The lesson goes away with the button that closes it, and its own figure has no tabs: the focus goes on to the step's tab.
  useEffect(() => {
    const isLeft = shown.current !== null && place === null;
    shown.current = place;
    if (isLeft && document.activeElement === document.body) document.getElementById(tabId(stage))?.focus();
  }, [place, stage]);
  const panel = isFigureAway ? { 'data-figure-away': true } : { id: stepPanelId, role: 'tabpanel', 'aria-labelledby': tabId(stage) };
  return <div className="workbench" {...panel}>{children}</div>;
}
