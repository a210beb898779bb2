// To the step before and the step after, by name.
import { stepKey, steps } from '../../lesson/steps.ts';
import type { Stage } from '../../notation/cellRef.ts';
import { useLabState, usePage } from '../page.ts';

export function StepLinks() {
  const { lab, messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const normalize = useLabState((state) => state.document.normalize);
  const index = steps.findIndex((step) => step.stage === stage);
  const name = (to: Stage) => messages.steps[stepKey(to, { normalize, direction })].tab;
  const [before, after] = [steps[index - 1]?.stage, steps[index + 1]?.stage];
  const go = (to: Stage) => lab.setView({ stage: to, welcome: false, lit: null });
  return (
    <footer className="step-links">
      {before && <button type="button" aria-label={`${messages.app.previousStep}: ${name(before)}`} onClick={() => go(before)}>← {name(before)}</button>}
      {after && <button type="button" className="primary" aria-label={`${messages.app.nextStep}: ${name(after)}`} onClick={() => go(after)}>{name(after)} →</button>}
    </footer>
  );
}
