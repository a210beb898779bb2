// The step's title and what it does, in a sentence or two; on the first screen the welcome too.
import { useEffect, useRef } from 'react';
import { stepKey, steps } from '../../lesson/steps.ts';
import { RichText } from '../../views/prose/RichText.tsx';
import { NormaliseSwitch } from '../NormaliseSwitch.tsx';
import { useLabState, usePage } from '../page.ts';
import { Welcome } from './Welcome.tsx';
import './steps.css';

export function StepIntro() {
  const { messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const normalize = useLabState((state) => state.document.normalize);
  const welcome = useLabState((state) => state.welcome);
  const root = useRef<HTMLElement>(null);
  const shown = useRef(stage);
  // A step begins at its title: where the page was scrolled away from it, it is brought back.
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    const top = root.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 2) root.current?.scrollIntoView({ block: 'start' });
  }, [stage]);
  const words = messages.steps[stepKey(stage, { normalize, direction })];
  return (
    <header ref={root} className="step-intro">
      <h2>{steps.find((step) => step.stage === stage)?.number} · {words.title}</h2>
      <p><RichText text={words.body} /></p>
      {(stage === 'normalise' || stage === 'compare') && <NormaliseSwitch />}
      {welcome && <Welcome />}
    </header>
  );
}
