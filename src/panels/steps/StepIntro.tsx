// The step's title and what it does, in a sentence or two.
import { stepKey, steps } from '../../lesson/steps.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { NormaliseSwitch } from '../NormaliseSwitch.tsx';
import { useLabState, usePage } from '../page.ts';

export function StepIntro() {
  const { messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const normalize = useLabState((state) => state.document.normalize);
  const words = messages.steps[stepKey(stage, { normalize, direction })];
  return (
    <header className="step-intro">
      <h2>{steps.find((step) => step.stage === stage)?.number} · {words.title}</h2>
      <p><RichText text={words.body} /></p>
      {(stage === 'normalise' || stage === 'compare') && <NormaliseSwitch />}
    </header>
  );
}
