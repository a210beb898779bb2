// What the hole asks for, whether it is met, and the number to watch.
import type { Trace } from '../../engine/index.ts';
import type { en } from '../../i18n/golf/en.ts';
import { isMet, standing, type Goal } from '../../lesson/golf/goals.ts';
import type { Hole } from '../../lesson/golf/holes.ts';
import { formatNumber, formatUncertain } from '../../notation/format.ts';
import { usePage } from '../../panels/page.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';

type Words = typeof en;

export function GoalList({ hole, words }: { readonly hole: Hole; readonly words: Words }) {
  const { lab } = usePage();
  const mark = (goal: Goal, trace: Trace) => (isMet(goal, trace) ? `✓ ${words.met}` : `○ ${words.open}`);
  return (
    <section className="goals" aria-labelledby="goal">
      <h4 id="goal">{words.goal}</h4>
      <ul>
        {hole.goals.map((goal) => (
          <li key={goal.kind}>
            <span className="goal-name">{goalName(goal, words)}</span>
            <LiveText className="goal-mark" live={lab.live} of={({ trace }) => mark(goal, trace)} />
            <LiveText className="goal-now" live={lab.live} of={({ trace }) => standingText(goal, trace, words)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function goalName(goal: Goal, { goals }: Words): string {
  switch (goal.kind) {
    case 'imageChooses':
      return goals.imageChooses(String(goal.image + 1), String(goal.text + 1));
    case 'textChooses':
      return goals.textChooses(String(goal.text + 1), String(goal.image + 1));
    case 'allRight':
      return goals.allRight();
    case 'lossBelow':
      return goals.lossBelow(formatNumber(goal.loss));
  }
}

function standingText(goal: Goal, trace: Trace, { standing: words }: Words): string {
  const n = trace.logits.rows;
  const value = standing(goal, trace);
  switch (goal.kind) {
    case 'imageChooses':
    case 'textChooses':
      return words[goal.kind](formatUncertain(value, n, { isProbability: true }));
    case 'allRight':
      return words.allRight(String(value), String(2 * n));
    case 'lossBelow':
      return words.lossBelow(formatUncertain(value, n));
  }
}
