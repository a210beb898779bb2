// To the step before and the step after, by name.
import { stepKey, steps } from '../../lesson/steps.ts';
import { commands, type LabCommand } from '../../state/commands.ts';
import { Button } from '../../views/fields/Button.tsx';
import { useLabState, usePage } from '../page.ts';

export function StepLinks() {
  return (
    <footer className="step-links">
      <StepLink id="previousStep" by={-1} />
      <StepLink id="nextStep" by={1} />
    </footer>
  );
}

function StepLink({ id, by }: { readonly id: LabCommand['id']; readonly by: 1 | -1 }) {
  const { lab, messages } = usePage();
  const stage = useLabState((state) => state.stage);
  const direction = useLabState((state) => state.direction);
  const normalize = useLabState((state) => state.document.normalize);
  const command = commands.find((each) => each.id === id);
  const to = steps[steps.findIndex((step) => step.stage === stage) + by]?.stage;
  if (!command) return null;
  const word = messages.app[command.messageKey];
  const name = to === undefined ? '' : messages.steps[stepKey(to, { normalize, direction })].tab;
  return (
    <Button className={by === 1 ? 'primary' : undefined} aria-label={name === '' ? word : `${word}: ${name}`} isIdle={to === undefined} onClick={() => command.perform(lab)}>
      {by === -1 && '← '}{name}{by === 1 && ' →'}
    </Button>
  );
}
